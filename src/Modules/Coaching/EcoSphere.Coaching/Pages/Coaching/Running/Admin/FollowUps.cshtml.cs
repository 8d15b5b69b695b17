using EcoSphere.Coaching.Application.FollowUps;
using EcoSphere.Kernel;
using EcoSphere.Platform.Exports;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Admin;

/// <summary>The yearly reports of all firms: what is due first comes first, and who is late can be seen.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class FollowUpsModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : PageModel
{
    private const string Overdue = "overdue";

    [BindProperty(SupportsGet = true, Name = "tab")]
    public string? Tab { get; set; }

    [BindProperty(SupportsGet = true, Name = "programme")]
    public Guid? Programme { get; set; }

    [BindProperty(SupportsGet = true, Name = "due")]
    public string? Due { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Keyword { get; set; }

    public required FollowUpList List { get; set; }

    public DateOnly Today => TaipeiTime.DayOf(clock.GetUtcNow());

    public IReadOnlyList<FacetOption> Dues => [new(Overdue, text["Only what is overdue"])];

    public IReadOnlyList<FacetOption> Programmes => [.. List.Programmes.Select(p => new FacetOption(p.Id.ToString(), RunWords.Local(p.Title)))];

    /// <summary>The parts as tabs, each with its count under the other filters.</summary>
    public IEnumerable<(string Url, string Text, int Count, bool IsCurrent)> Tabs =>
        Enum.GetValues<FollowUpTab>()
            .Select(tab =>
                (
                    Request.With("tab", tab == FollowUpTab.Awaited ? null : tab.ToString()),
                    RunWords.Tab(text, tab),
                    List.Counts.GetValueOrDefault(tab),
                    Filter.Tab == tab
                )
            );

    private FollowUpFilter Filter => new(ListAddress.Read<FollowUpTab>(Tab) ?? FollowUpTab.Awaited, Programme, Due == Overdue, Keyword);

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var found = await mediator.Send(new ListFollowUps(Filter, number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        List = found.Value;
        return Page();
    }

    /// <summary>The whole filtered list with its figures as a file.</summary>
    public async Task<IActionResult> OnGetExport(CancellationToken ct, ExportFormat format = ExportFormat.Csv)
    {
        var found = await mediator.Send(new ExportFollowUps(Filter), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        return new ExportResult<ExportedFollowUp>(Columns(), found.Value, format, $"coaching-results-{Today:yyyyMMdd}");
    }

    public string ExportUrl(ExportFormat format) => $"{Request.With("handler", "Export")}&format={format}";

    private ExportTable<ExportedFollowUp> Columns() =>
        new ExportTable<ExportedFollowUp>(text["Yearly reports"])
            .Text(text["Case number"], r => r.Number)
            .Text(text["Firm"], r => r.CompanyName)
            .Text(text["Unified business number"], r => r.TaxId)
            .Text(text["Programme"], r => RunWords.Local(r.Programme))
            .Number(text["Reported year"], r => r.Year)
            .Text(text["State"], r => RunWords.State(text, r.State))
            .Date(text["Due on"], r => r.DueOn)
            .Number(text["Reminded"], r => r.Reminders)
            .Time(text["Sent on"], r => r.SentAt)
            .Text(text["Measures carried out"], r => r.Measures)
            .Decimal(text["Investment (NT$)"], r => r.Investment)
            .Decimal(text["Energy saved in the year (kWh)"], r => r.EnergySaved)
            .Decimal(text["Emissions saved in the year (tonnes of CO2e)"], r => r.CarbonSaved)
            .Decimal(text["Money saved in the year (NT$)"], r => r.MoneySaved)
            .Number(text["New jobs"], r => r.Jobs)
            .Text(text["Orders won by it"], r => r.Orders)
            .Number(text["Events of results attended"], r => r.EventsAttended);
}
