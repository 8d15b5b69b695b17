using System.Globalization;
using EcoSphere.Coaching.Application.FollowUps;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Components;
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

    public IEnumerable<(string Title, IReadOnlyList<Bar> Bars)> Charts =>
        [
            (text["Energy saved (kWh)"], Bars(y => y.EnergySaved)),
            (text["Emissions saved (tCO2e)"], Bars(y => y.CarbonSaved)),
            (text["Money saved (NT$)"], Bars(y => y.MoneySaved)),
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

    private IReadOnlyList<Bar> Bars(Func<YearTotals, decimal> of) =>
        [.. Totals.Years.Select(y => new Bar(y.Year.ToString(CultureInfo.InvariantCulture), of(y), FollowUpWords.Number(of(y))))];
}
