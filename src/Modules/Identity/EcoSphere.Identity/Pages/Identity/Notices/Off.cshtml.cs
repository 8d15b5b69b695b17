using EcoSphere.Identity.Application.Notices;
using EcoSphere.Kernel;
using EcoSphere.Platform.Modules;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Notices;

/// <summary>
/// Where the link at the foot of a mail leads. Opening it changes nothing; one press of the button does, and so does the mail program's own
/// button (RFC 8058), which brings neither cookie nor form token: the key in the address is the right to do this one thing. A key cannot be guessed, and a mail
/// provider posts for many readers from one address, so the limit of the whole site is the only one.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class OffModel(IMediator mediator, ModuleCatalog catalog, IStringLocalizerFactory localizers, IStringLocalizer<IdentityText> text) : PageModel
{
    public string? Key { get; private set; }

    /// <summary>What is switched off, or null when the link is none.</summary>
    public string? Title { get; private set; }

    public string? Detail { get; private set; }

    public bool IsOff { get; private set; }

    public async Task<IActionResult> OnGet(string? key, CancellationToken ct)
    {
        await Show(key, ct);
        return Page();
    }

    public async Task<IActionResult> OnPost([FromQuery(Name = "key")] string? inAddress, [FromForm(Name = "key")] string? inForm, CancellationToken ct)
    {
        var key = inForm ?? inAddress;
        var followed = await mediator.Send(new FollowNoMoreLink(key), ct);
        if (followed.Error is { Kind: not ErrorKind.NotFound } error)
            return this.ApplyError(error, text) ?? Page();
        await Show(key, ct);
        return Page();
    }

    private async Task Show(string? key, CancellationToken ct)
    {
        var found = await mediator.Send(new FindNoMoreLink(key), ct);
        if (found.IsFailure)
            return;
        var words = localizers.Create(catalog.BySchema(found.Value.Module).Texts);
        (Key, IsOff) = (key, found.Value.IsOff);
        (Title, Detail) = (words[found.Value.Topic.Title.Key], words[found.Value.Topic.Detail.Key]);
    }
}
