using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Domain.Cases;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running;

/// <summary>Plans a visit, moves it or records it, for staff and the coach.</summary>
internal abstract class VisitPageModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : CasePageModel(mediator, clock, text)
{
    /// <summary>The visit, or null for a new one.</summary>
    [FromRoute]
    public Guid? VisitId { get; set; }

    [BindProperty]
    public VisitInput Input { get; set; } = new();

    public CaseVisit? Visit => VisitId is { } id ? Shown.Case?.FindVisit(id) : null;

    public IEnumerable<SelectListItem> Stages => Shown.Case!.Stages.OrderBy(s => s.Number).Select(s => new SelectListItem(RunWords.Local(s.Title), s.Key));

    private string CaseUrl => RunLinks.Case(Side, Id);

    public Task<IActionResult> OnPost(CancellationToken ct) =>
        VisitId is { } id
            ? Do(new MoveVisit(Side, Id, id, Input.On, Input.Place), Text["The visit has been changed. The firm gets a mail."], CaseUrl, ct)
            : Do(new PlanVisit(Side, Id, Input.On, Input.Stage, Input.Place), Text["The visit is planned. The firm gets a mail."], CaseUrl, ct);

    public Task<IActionResult> OnPostRecord(Guid visitId, CancellationToken ct) =>
        Do(new RecordVisit(Side, Id, visitId, Input.Participants, Input.Record), Text["The record of the visit has been kept."], CaseUrl, ct);

    protected override async Task<IActionResult?> Load(CancellationToken ct)
    {
        if (await base.Load(ct) is { } refused)
            return refused;
        if (Shown.Case is null)
            return Refused(CaseErrors.NotBegun);
        if (VisitId is not null && Visit is null)
            return Refused(CaseErrors.NoVisit);
        if (HttpContext.Request.Method == "GET" && Visit is { } visit)
            (Input.On, Input.Place) = (visit.On, visit.Place);
        return null;
    }

    internal sealed class VisitInput
    {
        public DateOnly? On { get; set; }

        public string? Stage { get; set; }

        public string? Place { get; set; }

        public string? Participants { get; set; }

        public string? Record { get; set; }
    }
}
