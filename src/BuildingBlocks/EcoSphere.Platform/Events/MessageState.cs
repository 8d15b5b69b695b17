namespace EcoSphere.Platform.Events;

/// <summary>Where a stored message stands.</summary>
public enum MessageState
{
    /// <summary>Not done yet, or failed and to be tried again when due.</summary>
    Waiting,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Given up after the last attempt; staff retry or discard it. Later messages of the same aggregate wait behind it.</summary>
    Dead,
}

/// <summary>The waits between attempts.</summary>
public static class Backoff
{
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromSeconds(1),
        TimeSpan.FromSeconds(5),
        TimeSpan.FromSeconds(30),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromHours(1),
        TimeSpan.FromHours(6),
    ];

    /// <summary>How long to wait after a failure.</summary>
    /// <param name="failures">How often it has failed, from 1.</param>
    /// <returns>The wait, or null when it is to be given up.</returns>
    public static TimeSpan? After(int failures) => failures <= Waits.Length ? Waits[failures - 1] : null;
}
