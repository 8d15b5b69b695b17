using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Modules;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace EcoSphere.Identity.Pages.Identity.Member.Privacy;

/// <summary>The finished copy, for the person who asked for it and nobody else.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Lookup)]
internal sealed class DownloadModel(
    IMediator mediator,
    IStringLocalizer<IdentityText> text,
    IStringLocalizerFactory localizers,
    ModuleCatalog catalog,
    IFileStore store,
    IOptions<PrivacyOptions> options
) : PageModel
{
    private const long Megabyte = 1024 * 1024;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        var result = await mediator.Send(new GetMyCopy(id), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        return new PersonalCopyArchive(
            result.Value,
            store,
            options.Value.CopyFilesMegabytes * Megabyte,
            files => new PersonalCopyFile(result.Value, files, catalog, localizers, text)
        );
    }
}
