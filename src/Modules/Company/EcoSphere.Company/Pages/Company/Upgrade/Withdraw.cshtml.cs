using EcoSphere.Company.Application.UpgradeApplications;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Upgrade;

/// <summary>Asks once more before an application is given up.</summary>
[Authorize]
internal sealed class WithdrawModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    [BindProperty]
    public Guid Id { get; set; }

    public required MyApplication Own { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var mine = (await mediator.Send(new GetMyUpgrade(), ct)).Value;
        if (mine.Application is not { State: ApplicationState.Draft or ApplicationState.Submitted or ApplicationState.Returned } own)
            return Redirect(CompanyLinks.Upgrade);
        (Own, Id) = (own, own.Id);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var withdrawn = await mediator.Send(new WithdrawUpgradeApplication(Id), ct);
        if (withdrawn.Error is { } error && this.ApplyError(error, text) is { } page)
            return page;
        TempData["Status"] = text["The application has been withdrawn."].Value;
        return Redirect(CompanyLinks.Upgrade);
    }
}
