using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Mails;
using EcoSphere.Consulting.Application.Notices;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.Reviews;

/// <summary>The firm cannot take part; final.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenSteps">How many steps the reviewer has read.</param>
/// <param name="Reason">Why; the firm reads it.</param>
[ForStaff(Permissions.Consulting)]
internal sealed record RejectApplication(Guid CaseId, int SeenSteps, string? Reason) : ICommand, IReasoned;

internal sealed class RejectApplicationHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : ICommandHandler<RejectApplication>
{
    public async Task<Result> Handle(RejectApplication request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsStaff(request.CaseId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var done = found.Value.Reject(access.AsStaff, request.Reason, clock.GetUtcNow());
        if (done.IsSuccess)
            await db.TellFirm(found.Value, CaseMails.Rejected, cancellationToken);
        return done;
    }
}
