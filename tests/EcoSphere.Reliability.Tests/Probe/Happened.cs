using EcoSphere.Kernel;
using EcoSphere.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Reliability.Tests.Probe;

/// <summary>Something happened to an aggregate.</summary>
[IntegrationEvent("probe.happened")]
public sealed record Happened(Guid Key, int Number) : IIntegrationEvent;

/// <summary>Writes each event down.</summary>
internal sealed class NoteHappened(ProbeDb db, ProbeFaults faults) : IReaction<Happened>
{
    public async Task Handle(Happened fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        db.Effects.Add(new Effect { Key = fact.Key, Number = fact.Number });
        await faults.Meet(nameof(NoteHappened), fact);
    }
}

/// <summary>Counts the events of each aggregate.</summary>
internal sealed class CountHappened(ProbeDb db, ProbeFaults faults) : IReaction<Happened>
{
    public async Task Handle(Happened fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var total = await db.Totals.SingleOrDefaultAsync(t => t.Key == fact.Key, ct);
        if (total is null)
            db.Totals.Add(total = new Total { Key = fact.Key });
        total.Count++;
        await faults.Meet(nameof(CountHappened), fact);
    }
}
