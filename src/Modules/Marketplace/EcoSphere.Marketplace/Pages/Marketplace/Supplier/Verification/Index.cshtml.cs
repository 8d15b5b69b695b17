using EcoSphere.Marketplace.Application.Verifications;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Verification;

/// <summary>The supplier's verifications.</summary>
[Authorize]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    private static readonly VerificationTab[] Parts = [VerificationTab.All, VerificationTab.UnderWay, VerificationTab.Certified, VerificationTab.Over];

    [BindProperty(SupportsGet = true, Name = "tab")]
    public string? Tab { get; set; }

    public required MyVerifications List { get; set; }

    public IEnumerable<(string Url, string Text, int Count, bool IsCurrent)> Tabs =>
        Parts.Select(part =>
            (
                part == VerificationTab.All ? MarketplaceLinks.SupplierVerifications : $"{MarketplaceLinks.SupplierVerifications}?tab={part}",
                VerificationTabWords.Of(text, part),
                List.States.Where(s => VerificationTabs.StatesOf(part).Contains(s.Key)).Sum(s => s.Value),
                part == Shown
            )
        );

    private VerificationTab Shown => Enum.TryParse<VerificationTab>(Tab, ignoreCase: true, out var tab) && Parts.Contains(tab) ? tab : VerificationTab.All;

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var found = await mediator.Send(new ListMyVerifications(Shown, number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        List = found.Value;
        return Page();
    }
}
