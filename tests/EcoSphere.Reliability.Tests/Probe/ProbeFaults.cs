using System.Collections.Concurrent;

namespace EcoSphere.Reliability.Tests.Probe;

/// <summary>What goes wrong in the reactions of this host, after they did their work and before it is saved.</summary>
internal sealed class ProbeFaults
{
    private readonly ConcurrentDictionary<(string Handler, Guid Key), Func<Happened, Task>> _faults = new();

    /// <summary>Lets a reaction to the events of one aggregate fail until <see cref="Mend"/>.</summary>
    public void Break(string handler, Guid key) => On(handler, key, _ => throw new InvalidOperationException("broken on purpose"));

    /// <summary>Lets something happen in the middle of a reaction.</summary>
    public void On(string handler, Guid key, Func<Happened, Task> fault) => _faults[(handler, key)] = fault;

    public void Mend(string handler, Guid key) => _faults.TryRemove((handler, key), out _);

    public Task Meet(string handler, Happened fact) => _faults.TryGetValue((handler, fact.Key), out var fault) ? fault(fact) : Task.CompletedTask;
}
