using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Pages.Content.Admin;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Preview;

/// <summary>The newest version of an article for whoever holds a preview link that is in use. Kept by nobody and found by no search engine.</summary>
[AllowAnonymous]
internal sealed class SharedModel(IMediator mediator, IStringLocalizer<ContentText> text) : PageModel
{
    public ArticlePreview Preview { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string token, CancellationToken ct)
    {
        PreviewHeaders.Write(Response);
        var found = await mediator.Send(new GetPreview(token), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Preview = new ArticlePreview(found.Value, ContentAdminLinks.SharedPreviewMedia(token));
        return Page();
    }
}
