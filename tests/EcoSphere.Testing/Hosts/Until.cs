using System.Diagnostics;

namespace EcoSphere.Testing.Hosts;

/// <summary>Waits for what another process is to do: looks again and again, for a bounded time.</summary>
public static class Until
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(25);

    /// <summary>Waits until a condition holds.</summary>
    /// <param name="what">What is waited for, for the message.</param>
    /// <param name="bound">How long at most.</param>
    /// <param name="condition">The condition.</param>
    public static async Task Holds(string what, TimeSpan bound, Func<Task<bool>> condition)
    {
        var since = Stopwatch.GetTimestamp();
        using var timer = new PeriodicTimer(Look);
        while (!await condition())
        {
            if (Stopwatch.GetElapsedTime(since) > bound)
                throw new TimeoutException($"Waited {bound.TotalSeconds:0} s in vain: {what}.");
            await timer.WaitForNextTickAsync();
        }
    }
}
