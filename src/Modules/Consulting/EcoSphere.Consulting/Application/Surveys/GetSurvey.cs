using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.Surveys;

/// <summary>A survey for the firm or for staff; staff see it once it has been sent.</summary>
/// <param name="Side">On which side it is read; consultants do not read surveys.</param>
/// <param name="CaseId">The case, or null for the firm's last one.</param>
[ForMembers]
internal sealed record GetSurvey(Side Side, Guid? CaseId) : IQuery<SurveyView>;

internal sealed class GetSurveyHandler(IConsultingDb db, ConsultingAccess access) : IQueryHandler<GetSurvey, SurveyView>
{
    public async Task<Result<SurveyView>> Handle(GetSurvey request, CancellationToken cancellationToken)
    {
        if (request.Side == Side.Consultant)
            return SurveyErrors.NotFound;
        var mine = await access.CasesOf(request.Side, cancellationToken);
        if (mine.Error is { } refused)
            return refused;
        var found = await db.Survey(mine.Value, request.CaseId, cancellationToken);
        return found.IsSuccess && request.Side == Side.Staff && found.Value.SentAt is null ? SurveyErrors.NotFound : found;
    }
}
