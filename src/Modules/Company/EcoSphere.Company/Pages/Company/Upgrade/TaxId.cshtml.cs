using EcoSphere.Company.Application.UpgradeApplications;
using EcoSphere.Company.Domain.TaxIds;
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

/// <summary>The first step (F03): the unified business number, looked up among the registered companies.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Lookup)]
internal sealed class TaxIdModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    [BindProperty]
    public TaxIdInput Input { get; set; } = new();

    public MyApplication? Draft { get; private set; }

    /// <summary>Whether the applicant can assert that a number which fails the check stands on the certificate.</summary>
    public bool OffersAssertion { get; private set; }

    /// <summary>The company that has the number already.</summary>
    public RegisteredHint? Registered { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Closed(ct))
            return Redirect(CompanyLinks.Upgrade);
        Input = new TaxIdInput { TaxId = Draft?.TaxId, IsOnCertificate = Draft is { ChecksumOverridden: true } };
        OffersAssertion = Input.IsOnCertificate;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (await Closed(ct))
            return Redirect(CompanyLinks.Upgrade);
        var answer = await mediator.Send(new StartUpgradeApplication(Input.TaxId, Input.IsOnCertificate), ct);
        OffersAssertion = Input.IsOnCertificate || answer.Error?.Message == TaxIdErrors.FailsCheck.Message;
        if (answer.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Registered = answer.Value.Registered;
        return Registered is null ? Redirect(CompanyLinks.UpgradeProfile) : Page();
    }

    private async Task<bool> Closed(CancellationToken ct)
    {
        var mine = (await mediator.Send(new GetMyUpgrade(), ct)).Value;
        Draft = mine.Application is { State: ApplicationState.Draft } draft ? draft : null;
        return mine.Place is not null || mine.Application is { State: ApplicationState.Submitted or ApplicationState.Returned };
    }

    internal sealed class TaxIdInput
    {
        public string? TaxId { get; set; }

        public bool IsOnCertificate { get; set; }
    }
}
