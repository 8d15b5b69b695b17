using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Domain.Cases;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running;

/// <summary>Asks once more before a visit is cancelled, for staff and the coach.</summary>
internal abstract class CancelVisitPageModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : CasePageModel(mediator, clock, text)
{
    [FromRoute]
    public Guid VisitId { get; set; }

    public CaseVisit Visit { get; private set; } = null!;

    public Task<IActionResult> OnPost(CancellationToken ct) =>
        Do(new CancelVisit(Side, Id, VisitId), Text["The visit is cancelled. The firm gets a mail."], RunLinks.Case(Side, Id), ct);

    protected override async Task<IActionResult?> Load(CancellationToken ct)
    {
        if (await base.Load(ct) is { } refused)
            return refused;
        if (Shown.Case?.FindVisit(VisitId) is not { } visit)
            return Refused(Shown.Case is null ? CaseErrors.NotBegun : CaseErrors.NoVisit);
        Visit = visit;
        return visit.IsPlanned ? null : Refused(CaseErrors.VisitOver);
    }
}
