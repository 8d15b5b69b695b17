using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Mails;
using EcoSphere.Consulting.Application.Notices;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.SelfAssessments;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.SelfAssessments;

/// <summary>The consultant, or staff, need the self-assessment corrected before the visit; the parts with a remark are open again. Case and form move together.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenSteps">How many steps were shown.</param>
/// <param name="Side">On which side the asking person is: consultant or staff.</param>
/// <param name="Reason">What is wrong in all; the firm reads it.</param>
/// <param name="ContactsRemark">What has to be corrected in the contacts, or null.</param>
/// <param name="ListRemark">What is missing, too much or out of order in the list of blocks, or null.</param>
/// <param name="Blocks">The remarks beside the blocks; empty ones leave their block as it is.</param>
[ForMembers]
internal sealed record ReturnSelfAssessment(
    Guid CaseId,
    int SeenSteps,
    Side Side,
    string? Reason,
    string? ContactsRemark,
    string? ListRemark,
    IReadOnlyList<BlockRemark> Blocks
) : ICommand, IReasoned;

internal sealed class ReturnSelfAssessmentHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : ICommandHandler<ReturnSelfAssessment>
{
    public async Task<Result> Handle(ReturnSelfAssessment request, CancellationToken cancellationToken)
    {
        var isStaff = request.Side == Side.Staff;
        var found = isStaff
            ? await access.CaseAsStaff(request.CaseId, request.SeenSteps, cancellationToken)
            : await access.CaseAsConsultant(request.CaseId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var note = AssessmentReturnNote.From(request.Reason, request.ContactsRemark, request.ListRemark, request.Blocks);
        if (note.Error is { } incomplete)
            return incomplete;
        var now = clock.GetUtcNow();
        var moved = found.Value.ReturnSelfAssessment(isStaff ? access.AsStaff : access.AsConsultant, note.Value.Reason, now);
        if (moved.IsFailure)
            return moved;
        var assessment = await db.WholeAssessments.SingleAsync(a => a.Id == request.CaseId, cancellationToken);
        var returned = assessment.Return(note.Value, now);
        if (returned.IsFailure)
            return returned;
        await db.TellFirm(found.Value, CaseMails.AssessmentReturned, cancellationToken);
        if (isStaff)
            await db.TellConsultant(found.Value.ConsultantId, found.Value, CaseMails.AssessmentReturnedToConsultant, cancellationToken);
        return returned;
    }
}
