using EcoSphere.Content.Contracts;
using EcoSphere.Kernel;

namespace EcoSphere.Content.Domain.Articles;

/// <content>What everybody sees, and from when to when.</content>
internal sealed partial class Article
{
    public ArticleState State { get; private set; }

    /// <summary>When it was first public (UTC).</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>When the scheduled version becomes public (UTC), or null.</summary>
    public DateTimeOffset? PlannedAt { get; private set; }

    /// <summary>When it is withdrawn by itself (UTC), or null.</summary>
    public DateTimeOffset? WithdrawAt { get; private set; }

    /// <summary>What everybody sees while it is published, or null.</summary>
    public ArticleRevision? Live => _revisions.SingleOrDefault(r => r.IsLive);

    /// <summary>What becomes public at <see cref="PlannedAt"/>, or null.</summary>
    public ArticleRevision? Planned => _revisions.SingleOrDefault(r => r.IsPlanned);

    /// <summary>The rule of what is public; the read model holds exactly these, and drops one at <see cref="WithdrawAt"/> even if the job is late.</summary>
    public bool IsPublished => State == ArticleState.Published;

    /// <summary>Shows the newest version to everybody. A schedule of an earlier or the same version is done with.</summary>
    public Result Publish(DateTimeOffset now)
    {
        if (State.After(ArticleMove.Publish) is null)
            return ArticleErrors.NotScheduled;
        if (IsPublished && Latest.IsLive)
            return ArticleErrors.NothingNew;
        if (Latest.Content.CheckComplete(Kind).Failure is { } incomplete)
            return incomplete;
        if (WithdrawAt <= now)
            WithdrawAt = null;
        Drop();
        Show(Latest, now);
        return Changed(now);
    }

    /// <summary>Has the newest version shown from a time on.</summary>
    public Result Schedule(DateTimeOffset at, DateTimeOffset now)
    {
        if (State.After(ArticleMove.Schedule) is not { } next)
            return ArticleErrors.NotScheduled;
        if (IsPublished && Latest.IsLive)
            return ArticleErrors.NothingNew;
        if (at <= now)
            return Error.Of([ArticleErrors.InThePast.On("PublishAt")]);
        if (WithdrawAt <= at)
            return Error.Of([ArticleErrors.WithdrawnTooSoon.On("PublishAt")]);
        if (Latest.Content.CheckComplete(Kind).Failure is { } incomplete)
            return incomplete;
        Drop();
        Latest.Plan(isPlanned: true);
        (State, PlannedAt) = (next, at);
        return Changed(now);
    }

    /// <summary>Drops the schedule of a version; what everybody sees stays.</summary>
    public Result CancelSchedule(DateTimeOffset now)
    {
        if (Planned is null || State.After(ArticleMove.CancelSchedule) is not { } next)
            return ArticleErrors.NotScheduled;
        Drop();
        State = next == ArticleState.Draft && PublishedAt is not null ? ArticleState.Withdrawn : next;
        if (!IsPublished)
            WithdrawAt = null;
        return Changed(now);
    }

    /// <summary>Has it withdrawn at a time, or never where none is given.</summary>
    public Result ScheduleWithdrawal(DateTimeOffset? at, DateTimeOffset now)
    {
        if (State.After(ArticleMove.ScheduleWithdrawal) is null)
            return ArticleErrors.NotPublished;
        if (at is not null && IsFixed)
            return ArticleErrors.Fixed;
        if (at <= now)
            return Error.Of([ArticleErrors.InThePast.On(nameof(WithdrawAt))]);
        if (at <= PlannedAt)
            return Error.Of([ArticleErrors.WithdrawnTooSoon.On(nameof(WithdrawAt))]);
        WithdrawAt = at;
        return Changed(now);
    }

    /// <summary>Takes it away from everybody now; whatever is scheduled is dropped too.</summary>
    public Result Withdraw(DateTimeOffset now)
    {
        if (IsFixed)
            return ArticleErrors.Fixed;
        if (State.After(ArticleMove.Withdraw) is not { } next)
            return ArticleErrors.NotPublished;
        Drop();
        (State, WithdrawAt) = (next, null);
        Live?.Live(isLive: false);
        Changed(now);
        Raise(new ArticleWithdrawn(Id));
        return Result.Success();
    }

    /// <summary>Does what is scheduled and due. Doing it again changes nothing.</summary>
    /// <returns>Whether anything was due.</returns>
    public bool ApplyDue(DateTimeOffset now)
    {
        var (isDue, isOver) = (PlannedAt <= now && State.Allows(ArticleMove.ApplySchedule), WithdrawAt <= now);
        if (isDue)
        {
            var planned = Planned!;
            Drop();
            Show(planned, now);
            Changed(now);
        }

        if (isOver && IsPublished)
            Withdraw(now);
        return isDue || isOver;
    }

    private void Show(ArticleRevision revision, DateTimeOffset now)
    {
        if (Live is { } before && before != revision)
            before.Live(isLive: false);
        revision.Live(isLive: true);
        State = ArticleState.Published;
        PublishedAt ??= now;
        Announce();
    }

    private void Drop()
    {
        Planned?.Plan(isPlanned: false);
        PlannedAt = null;
    }

    private void Announce() => Raise(new ArticlePublished(Id, Kind.ToString(), Slug));
}
