using EcoSphere.Content.Application.Media;
using EcoSphere.Content.Domain.Media;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Admin.Media;

/// <summary>The media library: what there is, and the way in for more.</summary>
[Authorize(Policy = Permissions.Content)]
[EnableRateLimiting(RateLimits.Upload)]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<ContentText> text) : PageModel
{
    [BindProperty]
    public UploadInput Input { get; set; } = new();

    /// <summary>Pictures or documents, or nothing for both.</summary>
    [BindProperty(SupportsGet = true, Name = "kind")]
    public MediaKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Keyword { get; set; }

    public MediaList List { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1) => await Show(number, ct);

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Show(1, ct);
        var added = await Input.Send(mediator, ct);
        if (added.Error is { } error)
            return this.ApplyError(error, text) ?? await Show(1, ct);
        TempData["Status"] = text["The file is in the library."].Value;
        return Redirect(ContentAdminLinks.MediaItem(added.Value));
    }

    private async Task<IActionResult> Show(int number, CancellationToken ct)
    {
        var found = await mediator.Send(new ListMedia(Kind, Keyword, number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        List = found.Value;
        return List.Rows.Info.IsOutside ? NotFound() : Page();
    }
}
