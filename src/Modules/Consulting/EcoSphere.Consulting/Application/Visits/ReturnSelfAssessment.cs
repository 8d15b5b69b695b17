using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Mails;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Visits;

/// <summary>The consultant needs the self-assessment corrected before the visit; it is open again.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SeenSteps">How many steps the consultant has read.</param>
/// <param name="Reason">What is to be corrected; the firm reads it.</param>
[ForMembers]
internal sealed record ReturnSelfAssessment(Guid CaseId, int SeenSteps, string? Reason) : ICommand, IReasoned;

internal sealed class ReturnSelfAssessmentHandler(IConsultingDb db, ConsultingAccess access, TimeProvider clock) : ICommandHandler<ReturnSelfAssessment>
{
    public async Task<Result> Handle(ReturnSelfAssessment request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsConsultant(request.CaseId, request.SeenSteps, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var now = clock.GetUtcNow();
        var done = found.Value.ReturnSelfAssessment(access.AsConsultant, request.Reason, now);
        if (done.IsFailure)
            return done;
        var assessment = await db.Assessments.SingleAsync(a => a.Id == request.CaseId, cancellationToken);
        assessment.Reopen(now);
        await db.TellFirm(found.Value, CaseMails.AssessmentReturned, cancellationToken);
        return done;
    }
}
