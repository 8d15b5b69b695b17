namespace EcoSphere.Platform.Data;

/// <summary>The right of one host to do one kind of work for a while, so that several hosts on one database do not do it twice.</summary>
public sealed class Lease
{
    /// <summary>The kind of work, such as <c>outbox</c> or <c>job:RemindReviewers</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Who holds it; empty when free.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Until when (UTC ticks); a crash of the holder frees it then.</summary>
    public long UntilTicks { get; init; }

    /// <summary>For scheduled work: the last due time that was taken (UTC ticks), so that two hosts do not run the same turn.</summary>
    public long LastDueTicks { get; init; }

    /// <summary>When the work last began (UTC ticks), 0 for never.</summary>
    public long StartedTicks { get; init; }

    /// <summary>When the work last ended (UTC ticks), 0 for never.</summary>
    public long EndedTicks { get; init; }

    /// <summary>How often in a row it has failed.</summary>
    public int Failures { get; init; }

    /// <summary>Why it failed last, or null.</summary>
    public string? LastError { get; init; }
}
