using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Mails;
using EcoSphere.Consulting.Application.Notices;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.Reports;

/// <summary>The firm asks for a corrected report.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenSteps">How many steps were shown.</param>
/// <param name="Reason">What is missing; the consultant reads it.</param>
[ForMembers]
internal sealed record RequestRevision(Guid CaseId, int SeenSteps, string? Reason) : ICommand, IReasoned;

internal sealed class RequestRevisionHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : ICommandHandler<RequestRevision>
{
    public async Task<Result> Handle(RequestRevision request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsFirm(request.CaseId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var done = found.Value.RequestRevision(access.AsFirm, request.Reason, clock.GetUtcNow());
        if (done.IsSuccess)
            await db.TellConsultant(found.Value.ConsultantId, found.Value, CaseMails.RevisionRequested, cancellationToken);
        return done;
    }
}
