using EcoSphere.Company.Application.Industries;
using EcoSphere.Company.Application.UpgradeApplications;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Upgrade;

/// <summary>All answers on one page, and the only button that sends them.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Mail)]
internal sealed class CheckModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    [BindProperty]
    public Guid Id { get; set; }

    /// <summary>The answers that are shown.</summary>
    [BindProperty]
    public Guid Seen { get; set; }

    public required MyApplication Own { get; set; }

    public string? Industry { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (!await Load(ct))
            return Redirect(CompanyLinks.Upgrade);
        (Id, Seen) = (Own.Id, Own.Version);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var sent = await mediator.Send(new SubmitUpgradeApplication(Id, Seen), ct);
        if (sent.IsSuccess)
            return Redirect(CompanyLinks.UpgradeSent(Id));
        if (this.ApplyError(sent.Error!, text, prefix: "") is { } page)
            return page;
        return await Load(ct) ? Page() : Redirect(CompanyLinks.Upgrade);
    }

    private async Task<bool> Load(CancellationToken ct)
    {
        var mine = (await mediator.Send(new GetMyUpgrade(), ct)).Value;
        if ((mine.OpenFor(ApplicationSections.Profile) ?? mine.OpenFor(ApplicationSections.Proof)) is not { } own)
            return false;
        Own = own;
        Industry = own.Answers.IndustryCode;
        if ((await mediator.Send(new OfferedIndustries(), ct)).Value.FirstOrDefault(i => i.Code == own.Answers.IndustryCode) is { } known)
            Industry = ApplicationWords.Industry(known.Code, known.NameZh, known.NameEn);
        return true;
    }
}
