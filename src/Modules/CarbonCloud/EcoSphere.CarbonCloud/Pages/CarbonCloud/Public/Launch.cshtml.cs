using EcoSphere.CarbonCloud.Application.Launch;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using LaunchView = EcoSphere.CarbonCloud.Application.Launch.Launch;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Public;

/// <summary>The way in (碳星雲服務平台登入): on to the service, or a page that says what is in the way and what to do about it.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class LaunchModel(IMediator mediator, IStringLocalizer<CarbonCloudText> text) : PageModel
{
    public required LaunchView Launch { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var asked = await mediator.Send(new GetLaunch(), ct);
        if (asked.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Launch = asked.Value;
        // an address of the configuration, never one of the request
        return Launch.Target is { } target ? Redirect(target.AbsoluteUri) : Page();
    }
}
