using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Applications;

/// <content>What two reviewers think of it.</content>
internal sealed partial class CoachingApplication
{
    /// <summary>The mean of the reviewers' points, once all have scored it.</summary>
    public decimal? Score { get; private set; }

    /// <summary>A reviewer gives points, or other points as long as it is not listed.</summary>
    /// <param name="by">The reviewer.</param>
    /// <param name="criteria">What is scored.</param>
    /// <param name="reviewers">How many score it.</param>
    /// <param name="points">Points per criterion, in their order; null where none were given.</param>
    /// <param name="comment">Why.</param>
    /// <param name="now">The time.</param>
    public Result GiveScore(Actor by, IReadOnlyList<ScoreCriterion> criteria, int reviewers, IReadOnlyList<int?> points, string? comment, DateTimeOffset now)
    {
        if (by.Side != Side.Staff)
            return ApplicationErrors.StaffOnly;
        if (_steps.Exists(s => s.ById == by.Id && s.Side == Side.Firm))
            return ApplicationErrors.OwnFirm;
        if (State != ApplicationState.Qualified)
            return ApplicationErrors.NotNow;
        if (reviewers == 0)
            return ApplicationErrors.NotScored;
        var own = _scores.Find(s => s.ReviewerId == by.Id);
        if (own is null && _scores.Count >= reviewers)
            return ApplicationErrors.ScoredByOthers;
        var text = TextInput.Paragraphs(comment);
        var checks = new FieldChecks();
        for (var i = 0; i < criteria.Count; i++)
        {
            var given = i < points.Count ? points[i] : null;
            checks.Require(given >= 0 && given <= criteria[i].Most, criteria[i].Key, Error.Invalid("Give from 0 to {0} points.", criteria[i].Most));
        }

        checks.Text(text, ReviewScore.CommentLength, "Comment");
        if (checks.Failure is { } failure)
            return failure;
        if (own is null)
            _scores.Add(own = ReviewScore.Of(by));
        own.Give(by.Name, [.. points.Take(criteria.Count).Select(p => p!.Value)], text, now);
        Score = _scores.Count == reviewers ? decimal.Round((decimal)_scores.Sum(s => s.Total) / reviewers, 1) : null;
        Touch();
        return Result.Success();
    }
}
