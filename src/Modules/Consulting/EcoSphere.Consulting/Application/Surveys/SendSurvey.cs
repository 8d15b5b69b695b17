using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Mails;
using EcoSphere.Consulting.Application.Notices;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Surveys;

/// <summary>Sends the survey; with it the case is closed. Sending it twice sends it once.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenVersion">The answers that were checked.</param>
[ForMembers]
internal sealed record SendSurvey(Guid CaseId, Guid SeenVersion) : ICommand;

internal sealed class SendSurveyHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : ICommandHandler<SendSurvey>
{
    private static Error ChangedSince => Error.Conflict("Somebody has changed the survey since this page was opened. Check it again before you send it.");

    public async Task<Result> Handle(SendSurvey request, CancellationToken cancellationToken)
    {
        var own = await access.CaseAsFirm(request.CaseId, cancellationToken);
        if (own.Error is { } refused)
            return refused;
        if (await db.WholeSurveys.SingleOrDefaultAsync(s => s.Id == request.CaseId, cancellationToken) is not { } survey)
            return SurveyErrors.NotFound;
        if (survey.SentAt is not null)
            return Result.Success();
        if (survey.Version != request.SeenVersion)
            return ChangedSince;
        var (found, now) = (own.Value, clock.GetUtcNow());
        var moved = found.SendSurvey(access.AsFirm, now);
        if (moved.IsFailure)
            return moved;
        var sent = survey.Send(now);
        if (sent.IsFailure)
            return sent;
        await db.TellFirm(found, FormMails.SurveyReceived, cancellationToken);
        return sent;
    }
}
