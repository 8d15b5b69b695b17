using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Mails;
using EcoSphere.Consulting.Application.Notices;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.Reports;

/// <summary>The firm has the report in the version that it has seen; the survey opens. Doing it twice does it once.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenVersion">The number of the newest version that was shown.</param>
[ForMembers]
internal sealed record ConfirmReceipt(Guid CaseId, int SeenVersion) : ICommand;

internal sealed class ConfirmReceiptHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : ICommandHandler<ConfirmReceipt>
{
    public async Task<Result> Handle(ConfirmReceipt request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsFirm(request.CaseId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        if (found.Value.State == CaseState.Survey)
            return Result.Success();
        var now = clock.GetUtcNow();
        var done = found.Value.ConfirmReceipt(access.AsFirm, request.SeenVersion, now);
        if (done.IsFailure)
            return done;
        db.Surveys.Add(SurveyResponse.Open(found.Value, now));
        await db.TellConsultant(found.Value.ConsultantId, found.Value, CaseMails.Received, cancellationToken);
        return done;
    }
}
