using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Mails;
using EcoSphere.Consulting.Application.Notices;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.Visits;

/// <summary>None of the proposed times suits the firm.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenSteps">How many steps were shown.</param>
/// <param name="Reason">Why, and what would suit; the consultant reads it.</param>
[ForMembers]
internal sealed record DeclineVisit(Guid CaseId, int SeenSteps, string? Reason) : ICommand, IReasoned;

internal sealed class DeclineVisitHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : ICommandHandler<DeclineVisit>
{
    public async Task<Result> Handle(DeclineVisit request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsFirm(request.CaseId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var done = found.Value.DeclineVisit(access.AsFirm, request.Reason, clock.GetUtcNow());
        if (done.IsSuccess)
            await db.TellConsultant(found.Value.ConsultantId, found.Value, CaseMails.VisitDeclined, cancellationToken);
        return done;
    }
}
