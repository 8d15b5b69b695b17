using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Mails;
using EcoSphere.Consulting.Application.Notices;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.Reviews;

/// <summary>The firm is to correct the flagged sections and send the application again.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenSteps">How many steps the reviewer has read.</param>
/// <param name="Reason">What is wrong in all; the firm reads it.</param>
/// <param name="Sections">What opens for correction.</param>
/// <param name="Remarks">What is wrong with each of them.</param>
[ForStaff(Permissions.Consulting)]
internal sealed record ReturnApplication(
    Guid CaseId,
    int SeenSteps,
    string? Reason,
    IReadOnlyList<ApplicationSections> Sections,
    IReadOnlyList<SectionRemark> Remarks
) : ICommand, IReasoned;

internal sealed class ReturnApplicationHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : ICommandHandler<ReturnApplication>
{
    public async Task<Result> Handle(ReturnApplication request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsStaff(request.CaseId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var sections = request.Sections.Aggregate(ApplicationSections.None, (all, one) => all | one);
        var note = ReturnNote.From(request.Reason, sections, request.Remarks);
        if (note.Error is { } incomplete)
            return incomplete;
        var done = found.Value.Return(access.AsStaff, note.Value, clock.GetUtcNow());
        if (done.IsSuccess)
            await db.TellFirm(found.Value, CaseMails.Returned, cancellationToken);
        return done;
    }
}
