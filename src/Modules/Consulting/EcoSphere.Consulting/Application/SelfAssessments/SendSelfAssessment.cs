using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Mails;
using EcoSphere.Consulting.Application.Notices;
using EcoSphere.Consulting.Domain.SelfAssessments;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.SelfAssessments;

/// <summary>
/// Sends the self-assessment with the contacts as they are now, unless these stood when it was returned; the consultant plans the visit with it. Case and form move together.
/// Sending it twice sends it once.
/// </summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenVersion">The answers that were checked.</param>
[ForMembers]
internal sealed record SendSelfAssessment(Guid CaseId, Guid SeenVersion) : ICommand;

internal sealed class SendSelfAssessmentHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : ICommandHandler<SendSelfAssessment>
{
    private static Error ChangedSince =>
        Error.Conflict("Somebody has changed the self-assessment since this page was opened. Check it again before you send it.");

    public async Task<Result> Handle(SendSelfAssessment request, CancellationToken cancellationToken)
    {
        var own = await access.CaseAsFirm(request.CaseId, cancellationToken);
        if (own.Error is { } refused)
            return refused;
        if (await db.WholeAssessments.SingleOrDefaultAsync(a => a.Id == request.CaseId, cancellationToken) is not { } assessment)
            return AssessmentErrors.NotFound;
        if (!assessment.IsOpen)
            return Result.Success();
        var (found, now) = (own.Value, clock.GetUtcNow());
        if (assessment.Version != request.SeenVersion)
            return ChangedSince;
        var moved = found.SendSelfAssessment(access.AsFirm, now);
        if (moved.IsFailure)
            return moved;
        if (assessment.AreContactsOpen)
            assessment.CarryContacts(await db.PresentContacts(found.Id, cancellationToken), now);
        var sent = assessment.Send(now);
        if (sent.IsFailure)
            return sent;
        await db.TellFirm(found, FormMails.AssessmentReceived, cancellationToken);
        await db.TellConsultant(found.ConsultantId, found, FormMails.AssessmentToRead, cancellationToken);
        return sent;
    }
}
