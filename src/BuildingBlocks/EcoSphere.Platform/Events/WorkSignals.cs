using System.Collections.Concurrent;

namespace EcoSphere.Platform.Events;

/// <summary>What a save can leave to be carried on.</summary>
public enum Work
{
    /// <summary>Events to hand to the subscribers.</summary>
    Outbox,

    /// <summary>Events to react to.</summary>
    Inbox,

    /// <summary>Mails to send.</summary>
    Mail,
}

/// <summary>Wakes the loops of this process right after a commit; what another process or a crash left is found by their sweep.</summary>
public sealed class WorkSignals
{
    private readonly ConcurrentDictionary<(Work, string), SemaphoreSlim> _signals = new();

    /// <summary>There is work.</summary>
    /// <param name="work">Which.</param>
    /// <param name="schema">The module's schema.</param>
    public void Wake(Work work, string schema)
    {
        var signal = Of(work, schema);
        try
        {
            if (signal.CurrentCount == 0)
                signal.Release();
        }
        catch (SemaphoreFullException)
        {
            // somebody else gave the same signal in between; one is enough
        }
    }

    /// <summary>Waits until there is work or the time for a sweep has come.</summary>
    internal Task Wait(Work work, string schema, TimeSpan sweep, CancellationToken ct) => Of(work, schema).WaitAsync(sweep, ct);

    private SemaphoreSlim Of(Work work, string schema) => _signals.GetOrAdd((work, schema), _ => new SemaphoreSlim(0, 1));
}
