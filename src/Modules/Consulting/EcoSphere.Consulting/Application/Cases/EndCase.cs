using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Mails;
using EcoSphere.Consulting.Application.Notices;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.Cases;

/// <summary>Staff ends a case that does not go on.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenSteps">How many steps staff has read.</param>
/// <param name="Reason">Why; the firm reads it.</param>
[ForStaff(Permissions.Consulting)]
internal sealed record EndCase(Guid CaseId, int SeenSteps, string? Reason) : ICommand, IReasoned;

internal sealed class EndCaseHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : ICommandHandler<EndCase>
{
    public async Task<Result> Handle(EndCase request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsStaff(request.CaseId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var done = found.Value.End(access.AsStaff, request.Reason, clock.GetUtcNow());
        if (done.IsFailure)
            return done;
        await db.TellFirm(found.Value, CaseMails.Ended, cancellationToken);
        await db.TellConsultant(found.Value.ConsultantId, found.Value, CaseMails.EndedToConsultant, cancellationToken);
        return done;
    }
}
