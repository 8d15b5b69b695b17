using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Member;

/// <summary>Asks once more before an application is given up, by the applicant or an administrator of the company.</summary>
[Authorize]
internal sealed class WithdrawModel(IMediator mediator, IStringLocalizer<CarbonCloudText> text) : PageModel
{
    [BindProperty]
    public Guid Id { get; set; }

    public required MyApplication Own { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var mine = (await mediator.Send(new GetMyService(), ct)).Value;
        if (mine is not { Place: { IsSuspended: false } place, Application: { IsOpen: true } own } || !(own.IsMine || place.IsAdmin))
            return Redirect(CarbonCloudLinks.Mine);
        (Own, Id) = (own, own.Id);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var withdrawn = await mediator.Send(new WithdrawServiceApplication(Id), ct);
        if (withdrawn.Error is { } error && this.ApplyError(error, text) is { } page)
            return page;
        TempData["Status"] = text["The application has been withdrawn."].Value;
        return Redirect(CarbonCloudLinks.Mine);
    }
}
