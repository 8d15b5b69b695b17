using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Mails;
using EcoSphere.Consulting.Application.Notices;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.Reviews;

/// <summary>The application is in order; trade and items stand from now on.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenSteps">How many steps the reviewer has read.</param>
/// <param name="Note">A note for the firm, or null.</param>
[ForStaff(Permissions.Consulting)]
internal sealed record ApproveApplication(Guid CaseId, int SeenSteps, string? Note) : ICommand;

internal sealed class ApproveApplicationHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : ICommandHandler<ApproveApplication>
{
    public async Task<Result> Handle(ApproveApplication request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsStaff(request.CaseId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var done = found.Value.Approve(access.AsStaff, request.Note, clock.GetUtcNow());
        if (done.IsSuccess)
            await db.TellFirm(found.Value, CaseMails.Approved, cancellationToken);
        return done;
    }
}
