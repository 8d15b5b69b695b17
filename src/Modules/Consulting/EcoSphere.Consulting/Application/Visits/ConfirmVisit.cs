using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Mails;
using EcoSphere.Consulting.Application.Notices;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.Visits;

/// <summary>The firm chooses one of the proposed times.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenSteps">How many steps were shown.</param>
/// <param name="ProposalId">The time, or null where none was chosen.</param>
/// <param name="Note">What the consultant should know.</param>
[ForMembers]
internal sealed record ConfirmVisit(Guid CaseId, int SeenSteps, Guid? ProposalId, string? Note) : ICommand;

internal sealed class ConfirmVisitHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : ICommandHandler<ConfirmVisit>
{
    public async Task<Result> Handle(ConfirmVisit request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsFirm(request.CaseId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        if (request.ProposalId is not { } proposal)
            return Error.Of([Error.Invalid("Choose one of the times.").On(nameof(request.ProposalId))]);
        var done = found.Value.ConfirmVisit(access.AsFirm, proposal, request.Note, clock.GetUtcNow());
        if (done.IsSuccess)
            await db.TellConsultant(found.Value.ConsultantId, found.Value, CaseMails.VisitConfirmed, cancellationToken);
        return done;
    }
}
