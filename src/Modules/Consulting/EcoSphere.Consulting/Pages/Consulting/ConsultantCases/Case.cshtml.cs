using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Reports;
using EcoSphere.Consulting.Application.Visits;
using EcoSphere.Consulting.Domain;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Forms;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.ConsultantCases;

/// <summary>One case of the consultant's: facts, times of the visit, the report, the way so far.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Upload)]
internal sealed class CaseModel(IMediator mediator, TimeProvider clock, IStringLocalizer<ConsultingText> text) : PageModel
{
    /// <summary>How many times can be proposed at once without asking for more lines.</summary>
    private const int Lines = 3;

    /// <summary>How many steps the consultant has read.</summary>
    [BindProperty]
    public int SeenSteps { get; set; }

    [BindProperty]
    public VisitInput Visit { get; set; } = new();

    [BindProperty]
    public ReportInput Report { get; set; } = new();

    public required CaseView Case { get; set; }

    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct) => await Load(id, ct) ?? Page();

    public Task<IActionResult> OnPostPropose(Guid id, CancellationToken ct) =>
        Do(
            id,
            new ProposeVisit(id, SeenSteps, [.. Visit.Times.Take(Lines).Select(t => new TypedTime(t.Day, t.From, t.To))], Visit.Note),
            text["Proposed. The firm gets a mail and chooses one of the times."],
            nameof(Visit),
            ct
        );

    public async Task<IActionResult> OnPostReport(Guid id, CancellationToken ct)
    {
        if (await Report.Take((content, name) => mediator.Send(new TakeReportFile(id, content, name), ct)) is { } error)
            return this.ApplyError(error, text, nameof(Report)) ?? await Load(id, ct) ?? Page();
        return await Do(
            id,
            new UploadReport(id, SeenSteps, Report.FileId, Report.Note),
            text["Uploaded. The firm gets a mail and confirms that it has the report."],
            nameof(Report),
            ct
        );
    }

    private async Task<IActionResult> Do(Guid id, ICommand command, string done, string prefix, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(id, ct) ?? Page();
        var result = await mediator.Send(command, ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text, prefix) ?? await Load(id, ct) ?? Page();
        TempData["Status"] = done;
        return Redirect(ConsultingLinks.ConsultantCase(id));
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetCase(id, Side.Consultant), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Case = found.Value;
        while (Visit.Times.Count < Lines)
            Visit.Times.Add(new TimeInput());
        return null;
    }

    internal sealed class VisitInput
    {
        public List<TimeInput> Times { get; set; } = [];

        public string? Note { get; set; }
    }

    internal sealed class TimeInput
    {
        public DateOnly? Day { get; set; }

        public TimeOnly? From { get; set; }

        public TimeOnly? To { get; set; }
    }

    internal sealed class ReportInput : KeptFile
    {
        public string? Note { get; set; }
    }
}
