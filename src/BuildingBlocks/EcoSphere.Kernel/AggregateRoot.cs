namespace EcoSphere.Kernel;

/// <summary>The one object of a cluster through which the cluster is changed, saved and locked against simultaneous change.</summary>
public abstract class AggregateRoot
{
    private readonly List<IIntegrationEvent> _events = [];

    /// <summary>Creates the aggregate with a fresh version-7 GUID.</summary>
    protected AggregateRoot()
        : this(Guid.CreateVersion7()) { }

    /// <summary>Creates the aggregate with an id that is already known.</summary>
    protected AggregateRoot(Guid id) => Id = id;

    /// <summary>The identity, a version-7 GUID.</summary>
    public Guid Id { get; private set; }

    /// <summary>Concurrency stamp: renewed by each change; of two changes made to the same stamp only the first is saved.</summary>
    public Guid Version { get; private set; } = Guid.CreateVersion7();

    /// <summary>What has happened and has not been saved yet, in order.</summary>
    public IReadOnlyList<IIntegrationEvent> Events => _events;

    /// <summary>Hands the events over for saving and forgets them.</summary>
    /// <returns>The events in the order in which they were raised.</returns>
    public IReadOnlyList<IIntegrationEvent> TakeEvents()
    {
        IIntegrationEvent[] taken = [.. _events];
        _events.Clear();
        return taken;
    }

    /// <summary>Renews the concurrency stamp; to be called where only a part of the cluster changes.</summary>
    public void Touch() => Version = Guid.CreateVersion7();

    /// <summary>Records a fact that is published once the change is saved.</summary>
    /// <param name="fact">A record of the module's contracts, in the past tense.</param>
    protected void Raise(IIntegrationEvent fact)
    {
        _events.Add(fact);
        Touch();
    }
}
