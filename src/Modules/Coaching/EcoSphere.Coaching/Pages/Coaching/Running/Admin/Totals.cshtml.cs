using EcoSphere.Coaching.Application.FollowUps;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Admin;

/// <summary>What the coaching of a programme has brought, by year: a table, and charts of the same numbers.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class TotalsModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    public required FollowUpTotals Totals { get; set; }

    public IEnumerable<YearChart> Charts =>
        [
            Chart("energy", text["Energy saved (kWh)"], y => y.EnergySaved),
            Chart("carbon", text["Emissions saved (tCO2e)"], y => y.CarbonSaved),
            Chart("money", text["Money saved (NT$)"], y => y.MoneySaved),
        ];

    public async Task<IActionResult> OnGet(Guid? programme, CancellationToken ct)
    {
        var found = await mediator.Send(new GetFollowUpTotals(programme), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Totals = found.Value;
        return Page();
    }

    /// <summary>The reports that are counted here, as a file.</summary>
    public string ExportUrl(string format) => $"{RunLinks.AdminFollowUps}?tab={FollowUpTab.Sent}&programme={Totals.ProgrammeId}&handler=Export&format={format}";

    private YearChart Chart(string id, string title, Func<YearTotals, decimal> of) => new(id, title, [.. Totals.Years.Select(y => (y.Year, of(y)))]);
}
