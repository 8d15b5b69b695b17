using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Member;

/// <summary>How the company stands with the service: application, subscription, seats; and the beginning of an application.</summary>
[Authorize]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<CarbonCloudText> text) : PageModel
{
    public required MyService Mine { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var asked = await mediator.Send(new GetMyService(), ct);
        if (asked.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Mine = asked.Value;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var begun = await mediator.Send(new BeginServiceApplication(), ct);
        if (begun.Error is { } error && this.ApplyError(error, text) is { } page)
            return page;
        return Redirect(CarbonCloudLinks.Inventory);
    }
}
