using EcoSphere.Content.Application.Media;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Admin.Media;

/// <summary>Asks once before a file that no article uses is deleted.</summary>
[Authorize(Policy = Permissions.Content)]
internal sealed class DeleteModel(IMediator mediator, IStringLocalizer<ContentText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public string Name { get; private set; } = "";

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var found = await mediator.Send(new GetMedia(Id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Name = found.Value.Item.Title;
        return found.Value.Uses.Count == 0 ? Page() : Redirect(ContentAdminLinks.MediaItem(Id));
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var deleted = await mediator.Send(new DeleteMedia(Id), ct);
        if (deleted.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        TempData["Status"] = text["The file has been deleted."].Value;
        return Redirect(ContentAdminLinks.Media);
    }
}
