using EcoSphere.CarbonCloud.Application.Access;
using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Member;

/// <summary>All answers on one page, and the only button that sends them.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Mail)]
internal sealed class CheckModel(IMediator mediator, IStringLocalizer<CarbonCloudText> text) : PageModel
{
    [BindProperty]
    public Guid Id { get; set; }

    /// <summary>The answers that are shown.</summary>
    [BindProperty]
    public Guid Seen { get; set; }

    public required MyApplication Own { get; set; }

    public required OwnPlace Place { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (!await Load(ct))
            return Redirect(CarbonCloudLinks.Mine);
        (Id, Seen) = (Own.Id, Own.Version);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var sent = await mediator.Send(new SubmitServiceApplication(Id, Seen), ct);
        if (sent.IsSuccess)
            return Redirect(CarbonCloudLinks.Sent(Id));
        if (this.ApplyError(sent.Error!, text, prefix: "") is { } page)
            return page;
        return await Load(ct) ? Page() : Redirect(CarbonCloudLinks.Mine);
    }

    private async Task<bool> Load(CancellationToken ct)
    {
        var mine = (await mediator.Send(new GetMyService(), ct)).Value;
        if (mine.OpenFor(ApplicationSections.Inventory | ApplicationSections.Applicant) is not { } own)
            return false;
        (Own, Place) = (own, mine.Place!);
        return true;
    }
}
