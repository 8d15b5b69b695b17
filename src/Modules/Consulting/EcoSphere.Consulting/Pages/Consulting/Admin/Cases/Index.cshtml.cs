using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Domain;
using EcoSphere.Kernel;
using EcoSphere.Platform.Exports;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Admin.Cases;

/// <summary>The dashboard by stage, and the staff's list of cases with its export.</summary>
[Authorize(Policy = Permissions.Consulting)]
internal sealed class IndexModel(IMediator mediator, TimeProvider clock, IStringLocalizer<ConsultingText> text)
    : CaseListPageModel(mediator, clock, text, Side.Staff)
{
    private readonly IMediator _mediator = mediator;
    private readonly IStringLocalizer<ConsultingText> _text = text;

    public IReadOnlyList<StageFact> Stages { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        if (await Load(number, ct) is { } refused)
            return refused;
        Stages = (await _mediator.Send(new GetDashboard(), ct)).Value;
        return Page();
    }

    /// <summary>All the filtered cases as a file.</summary>
    public async Task<IActionResult> OnGetExport(CancellationToken ct, ExportFormat format = ExportFormat.Csv)
    {
        var found = await _mediator.Send(new ExportCases(Filter), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, _text) ?? BadRequest();
        return new ExportResult<ExportedCase>(Columns(), found.Value, format, $"diagnosis-cases-{Show.Day(Now):yyyyMMdd}");
    }

    public string ExportUrl(ExportFormat format) => $"{With("handler", "Export")}&format={format}";

    private ExportTable<ExportedCase> Columns() =>
        new ExportTable<ExportedCase>(_text["Diagnosis cases"])
            .Text(_text["Case number"], c => c.Number)
            .Text(_text["Firm"], c => c.Firm)
            .Text(_text["Unified business number"], c => c.TaxId)
            .Text(_text["Trade"], c => CaseWords.Industry(c.IndustryCode))
            .Text(_text["Items applied for"], c => CaseWords.Items(_text, c.Items))
            .Text(_text["State"], c => CaseWords.State(_text, c.State))
            .Text(_text["Whose turn it is"], c => c.Turn is { } turn ? CaseWords.Waiting(_text, turn) : null)
            .Time(_text["First sent on"], c => c.SubmittedAt)
            .Time(_text["In this state since"], c => c.StateSince)
            .Text(_text["Consultant"], c => c.ConsultantName)
            .Time(_text["Visit"], c => c.VisitStarts)
            .Decimal(_text["Versions of the report"], c => c.Reports)
            .Time(_text["Over on"], c => c.OverAt)
            .Text(_text["Seen to by"], c => c.ClaimedByName);
}
