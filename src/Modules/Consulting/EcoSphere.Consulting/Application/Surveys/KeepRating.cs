using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Consulting.Application.Surveys;

/// <summary>Keeps the satisfaction form, complete or not. The same again changes nothing; what a colleague changed meanwhile is not overwritten.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Seen">The mark of the form as it was shown (<see cref="RatingStamp"/>).</param>
/// <param name="Scores">The items that are rated, from 1 to 5.</param>
/// <param name="Praise">What was good.</param>
/// <param name="Improvement">What should be better.</param>
/// <param name="Needs">What else the firm needs.</param>
[ForMembers]
internal sealed record KeepRating(
    Guid CaseId,
    string? Seen,
    IReadOnlyDictionary<SatisfactionItem, int> Scores,
    string? Praise,
    string? Improvement,
    string? Needs
) : ICommand<string>;

internal sealed class KeepRatingHandler(IConsultingDb db, ConsultingAccess access) : ICommandHandler<KeepRating, string>
{
    public static Error Stale => Error.Conflict("A colleague has changed this form meanwhile. Look at what is saved now, then save again.");

    /// <returns>The mark of the form as it is kept now.</returns>
    public async Task<Result<string>> Handle(KeepRating request, CancellationToken cancellationToken)
    {
        var open = await db.OpenSurvey(access, request.CaseId, cancellationToken);
        if (open.Error is { } refused)
            return refused;
        var survey = open.Value;
        var before = RatingStamp.Of(survey);
        var kept = survey.Rate(request.Scores, request.Praise, request.Improvement, request.Needs);
        if (kept.Error is { } wrong)
            return wrong;
        var now = RatingStamp.Of(survey);
        return now == before || request.Seen == before ? now : Stale;
    }
}
