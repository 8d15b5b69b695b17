using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Mails;
using EcoSphere.Consulting.Application.Notices;
using EcoSphere.Consulting.Domain;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.Visits;

/// <summary>Firm or consultant cannot keep the day of the visit; the other side is told.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenSteps">How many steps were shown.</param>
/// <param name="Side">On which side the asking person is.</param>
/// <param name="Reason">Why; the other side reads it.</param>
[ForMembers]
internal sealed record CancelVisit(Guid CaseId, int SeenSteps, Side Side, string? Reason) : ICommand, IReasoned;

internal sealed class CancelVisitHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : ICommandHandler<CancelVisit>
{
    public async Task<Result> Handle(CancelVisit request, CancellationToken cancellationToken)
    {
        var isConsultant = request.Side == Side.Consultant;
        var found = isConsultant
            ? await access.CaseAsConsultant(request.CaseId, request.SeenSteps, cancellationToken)
            : await access.CaseAsFirm(request.CaseId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var done = found.Value.CancelVisit(isConsultant ? access.AsConsultant : access.AsFirm, request.Reason, clock.GetUtcNow());
        if (done.IsFailure)
            return done;
        if (isConsultant)
            await db.TellFirm(found.Value, CaseMails.VisitCancelledToFirm, cancellationToken);
        else
            await db.TellConsultant(found.Value.ConsultantId, found.Value, CaseMails.VisitCancelledToConsultant, cancellationToken);
        return done;
    }
}
