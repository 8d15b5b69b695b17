using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Application.Markdown;
using EcoSphere.Content.Pages.Content.Preview;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Admin.Articles;

/// <summary>The newest version as its readers would see it.</summary>
[Authorize(Policy = Permissions.Content)]
internal sealed class PreviewModel(IMediator mediator, IStringLocalizer<ContentText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ArticlePreview Preview { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var found = await mediator.Send(new GetOwnPreview(Id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Preview = new ArticlePreview(found.Value, LinkGuard.MediaBase);
        return Page();
    }
}
