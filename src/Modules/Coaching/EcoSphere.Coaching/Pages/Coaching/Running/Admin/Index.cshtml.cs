using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Exports;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Admin;

/// <summary>The staff's list of cases: what is due first comes first.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class IndexModel(IMediator mediator, TimeProvider clock, ICurrentUser user, IStringLocalizer<CoachingText> text) : PageModel
{
    private const string MineOnly = "me";

    [BindProperty(SupportsGet = true, Name = "tab")]
    public string? Tab { get; set; }

    [BindProperty(SupportsGet = true, Name = "item")]
    public Guid? Item { get; set; }

    [BindProperty(SupportsGet = true, Name = "need")]
    public string? Need { get; set; }

    [BindProperty(SupportsGet = true, Name = "officer")]
    public string? Officer { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Keyword { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    public required CaseList List { get; set; }

    public string Sorting => string.IsNullOrEmpty(Sort) ? "due" : Sort;

    public DateTimeOffset Now => clock.GetUtcNow();

    public DateOnly Today => TaipeiTime.DayOf(Now);

    public IReadOnlyList<FacetOption> Needs => [.. Enum.GetValues<CaseNeed>().Select(n => new FacetOption(n.ToString(), RunWords.Need(text, n)))];

    public IReadOnlyList<FacetOption> Officers => [new(MineOnly, text["Only mine"])];

    public IReadOnlyList<FacetOption> Items =>
        [.. List.Items.Select(i => new FacetOption(i.Id.ToString(), $"{i.Code} {RunWords.Local(i.Item)}（{RunWords.Local(i.Programme)}）"))];

    /// <summary>The parts as tabs, each with its count under the other filters.</summary>
    public IEnumerable<(string Url, string Text, int Count, bool IsCurrent)> Tabs =>
        Enum.GetValues<CaseTab>()
            .Select(tab =>
                (
                    Request.With("tab", tab == CaseTab.Running ? null : tab.ToString()),
                    RunWords.Tab(text, tab),
                    List.Counts.GetValueOrDefault(tab),
                    Filter.Tab == tab
                )
            );

    public CaseFilter Filter =>
        new(ListAddress.Read<CaseTab>(Tab) ?? CaseTab.Running, Item, ListAddress.Read<CaseNeed>(Need), Officer == MineOnly ? user.Id : null, Keyword, Sort);

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var found = await mediator.Send(new ListCases(Filter, number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        List = found.Value;
        return Page();
    }

    /// <summary>The whole filtered list as a file.</summary>
    public async Task<IActionResult> OnGetExport(CancellationToken ct, ExportFormat format = ExportFormat.Csv)
    {
        var found = await mediator.Send(new ExportCases(Filter), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        return new ExportResult<ExportedCase>(Columns(), found.Value, format, $"coaching-cases-{Today:yyyyMMdd}");
    }

    public string ExportUrl(ExportFormat format) => $"{Request.With("handler", "Export")}&format={format}";

    private ExportTable<ExportedCase> Columns() =>
        new ExportTable<ExportedCase>(text["Coaching cases"])
            .Text(text["Case number"], c => c.Number)
            .Text(text["Firm"], c => c.CompanyName)
            .Text(text["Unified business number"], c => c.TaxId)
            .Text(text["Programme"], c => RunWords.Local(c.Programme))
            .Text(text["Item"], c => $"{c.ItemCode} {RunWords.Local(c.Item)}")
            .Text(text["Officer in charge"], c => c.OfficerName)
            .Text(text["Consultant"], c => c.CoachName)
            .Time(text["Begun on"], c => c.BegunAt)
            .Number(text["Stages done"], c => c.StagesDone)
            .Number(text["Number of stages"], c => c.Stages)
            .Date(text["Due on"], c => c.NextDueOn)
            .Time(text["Ended on"], c => c.EndedAt)
            .Text(text["Certificate"], c => c.CertificateNumber);
}
