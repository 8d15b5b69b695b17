namespace EcoSphere.Content.Domain.Articles;

/// <summary>Where an article stands.</summary>
internal enum ArticleState
{
    /// <summary>草稿: written, never published.</summary>
    Draft,

    /// <summary>已排程: becomes public by itself.</summary>
    Scheduled,

    /// <summary>已發布: everybody sees the live version; a later one may be under way or scheduled beside it.</summary>
    Published,

    /// <summary>已下架: was public; can be published again.</summary>
    Withdrawn,
}

/// <summary>What can be done with an article as a whole.</summary>
internal enum ArticleMove
{
    /// <summary>Shows the newest version to everybody now.</summary>
    Publish,

    /// <summary>Has the newest version shown from a time on, in place of the live one if there is one.</summary>
    Schedule,

    /// <summary>Drops the schedule of a version.</summary>
    CancelSchedule,

    /// <summary>Shows the scheduled version, because its time has come.</summary>
    ApplySchedule,

    /// <summary>Has it withdrawn at a time.</summary>
    ScheduleWithdrawal,

    /// <summary>Withdraws it now.</summary>
    Withdraw,

    /// <summary>Deletes it altogether; only what nobody has ever seen.</summary>
    Delete,
}

/// <summary>The state table: what may be done in which state and where it leads. Whatever is not here is refused.</summary>
internal static class ArticleMoves
{
    private static readonly Dictionary<(ArticleState From, ArticleMove Move), ArticleState> Table = new()
    {
        [(ArticleState.Draft, ArticleMove.Publish)] = ArticleState.Published,
        [(ArticleState.Scheduled, ArticleMove.Publish)] = ArticleState.Published,
        [(ArticleState.Published, ArticleMove.Publish)] = ArticleState.Published,
        [(ArticleState.Withdrawn, ArticleMove.Publish)] = ArticleState.Published,
        [(ArticleState.Draft, ArticleMove.Schedule)] = ArticleState.Scheduled,
        [(ArticleState.Scheduled, ArticleMove.Schedule)] = ArticleState.Scheduled,
        [(ArticleState.Published, ArticleMove.Schedule)] = ArticleState.Published,
        [(ArticleState.Withdrawn, ArticleMove.Schedule)] = ArticleState.Scheduled,
        // back to Withdrawn where it has been public before
        [(ArticleState.Scheduled, ArticleMove.CancelSchedule)] = ArticleState.Draft,
        [(ArticleState.Published, ArticleMove.CancelSchedule)] = ArticleState.Published,
        [(ArticleState.Scheduled, ArticleMove.ApplySchedule)] = ArticleState.Published,
        [(ArticleState.Published, ArticleMove.ApplySchedule)] = ArticleState.Published,
        [(ArticleState.Scheduled, ArticleMove.ScheduleWithdrawal)] = ArticleState.Scheduled,
        [(ArticleState.Published, ArticleMove.ScheduleWithdrawal)] = ArticleState.Published,
        [(ArticleState.Published, ArticleMove.Withdraw)] = ArticleState.Withdrawn,
        [(ArticleState.Draft, ArticleMove.Delete)] = ArticleState.Draft,
    };

    /// <summary>Where a move leads, or null where it is refused.</summary>
    public static ArticleState? After(this ArticleState state, ArticleMove move) => Table.TryGetValue((state, move), out var next) ? next : null;

    public static bool Allows(this ArticleState state, ArticleMove move) => Table.ContainsKey((state, move));
}
