using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Mails;
using EcoSphere.Consulting.Application.Notices;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.Matches;

/// <summary>Staff gives a case to another consultant; all three are told.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenSteps">How many steps staff has read.</param>
/// <param name="ConsultantId">The other consultant, or null where none was chosen.</param>
/// <param name="Reason">Why; all sides read it.</param>
[ForStaff(Permissions.Consulting)]
internal sealed record ReassignCase(Guid CaseId, int SeenSteps, Guid? ConsultantId, string? Reason) : ICommand, IReasoned;

internal sealed class ReassignCaseHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : ICommandHandler<ReassignCase>
{
    public async Task<Result> Handle(ReassignCase request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsStaff(request.CaseId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (about, former) = (found.Value, found.Value.ConsultantId);
        var consultant = await db.Matched(about, request.ConsultantId, cancellationToken);
        if (consultant.Error is { } unfit)
            return unfit;
        var done = about.Reassign(access.AsStaff, consultant.Value, request.Reason, clock.GetUtcNow());
        if (done.IsFailure)
            return done;
        await db.TellFirm(about, CaseMails.AnotherConsultant, cancellationToken);
        await db.TellConsultant(about.ConsultantId, about, CaseMails.Assigned, cancellationToken);
        await db.TellConsultant(former, about, CaseMails.TakenAway, cancellationToken);
        return done;
    }
}
