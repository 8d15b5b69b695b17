using EcoSphere.Platform.Events;
using EcoSphere.Reliability.Tests.Probe;
using EcoSphere.Testing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EcoSphere.Reliability.Tests.Events;

public sealed class OutboxTests : IAsyncLifetime
{
    private readonly Guid _key = Guid.CreateVersion7();
    private readonly Gap _gap = new();
    private App _app = null!;

    public async Task InitializeAsync() =>
        _app = await App.Start(
            new App.Settings
            {
                Services = services =>
                {
                    var real = services.Single(s => s.ServiceType == typeof(IEventTransport)).ImplementationType!;
                    services.AddSingleton<IEventTransport>(sp => _gap.Before((IEventTransport)ActivatorUtilities.CreateInstance(sp, real)));
                },
            }
        );

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_crash_after_delivery_and_before_the_mark_repeats_the_delivery_without_harm()
    {
        // what a new site has to tell goes first
        await _app.Pump();
        var before = _gap.Deliveries;
        await _app.Publish(_key, 1, 2);
        await _app.Pump();
        // what a crash at that moment leaves: delivered, even handled, but not marked
        await _app.Execute("UPDATE \"Outbox\" SET \"State\" = 'Waiting'");
        await _app.Pump();

        (_gap.Deliveries - before).ShouldBe(4);
        (await _app.Effects(_key)).ShouldBe([1, 2]);
        (await _app.Counted(_key)).ShouldBe(2);
        (await _app.Outbox(_key)).ShouldAllBe(m => m.State == "Done");
    }

    [Fact]
    public async Task A_crash_amid_a_delivery_leaves_the_rest_to_the_next_one()
    {
        await _app.Publish(_key, 1, 2);
        await _app.Pump();
        // what it leaves when only one handler's copy of one message had been written
        await _app.Execute("UPDATE \"Outbox\" SET \"State\" = 'Waiting'");
        await _app.Execute("DELETE FROM \"Inbox\" WHERE \"Sequence\" > (SELECT MIN(\"Sequence\") FROM \"Inbox\" WHERE \"Key\" = @p0)", _key);
        await _app.Execute("DELETE FROM \"Effects\"");
        await _app.Execute("UPDATE \"Totals\" SET \"Count\" = 1");
        await _app.Pump();

        (await _app.Effects(_key)).ShouldBe([1, 2]);
        (await _app.Counted(_key)).ShouldBe(2);
    }

    [Fact]
    public async Task A_subscriber_that_cannot_be_reached_gets_its_events_later_and_in_order()
    {
        _gap.IsDown = true;
        await _app.Publish(_key, 1);
        await _app.Pump();
        await _app.Publish(_key, 2);
        _gap.IsDown = false;
        await _app.Pump();
        (await _app.Outbox(_key)).Select(m => (m.State, m.Failures)).ShouldBe([("Waiting", 1), ("Waiting", 0)]);
        (await _app.Effects(_key)).ShouldBeEmpty();

        _app.Clock.Advance(TimeSpan.FromSeconds(1));
        await _app.Pump();
        (await _app.Effects(_key)).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task A_delivery_that_is_given_up_waits_for_staff_and_holds_back_only_its_aggregate()
    {
        var other = Guid.CreateVersion7();
        _gap.IsDown = true;
        await _app.Publish(_key, 1);
        for (var attempt = 0; attempt < 7; attempt++)
        {
            await _app.Pump();
            _app.Clock.Advance(TimeSpan.FromHours(7));
        }

        _gap.IsDown = false;
        await _app.Publish(_key, 2);
        await _app.Publish(other, 1);
        await _app.Pump();
        (await _app.Outbox(_key)).Select(m => m.State).ShouldBe(["Dead", "Waiting"]);
        (await _app.Effects(other)).ShouldBe([1]);

        await _app.RetryDeadLetters("probe");
        await _app.Pump();
        (await _app.Effects(_key)).ShouldBe([1, 2]);
    }

    /// <summary>The way between the modules, which can be closed.</summary>
    private sealed class Gap : IEventTransport
    {
        private IEventTransport? _real;

        public bool IsDown { get; set; }

        public int Deliveries { get; private set; }

        public Gap Before(IEventTransport real)
        {
            _real = real;
            return this;
        }

        public Task Deliver(string subscriber, IReadOnlyList<EventEnvelope> events, CancellationToken ct)
        {
            if (IsDown)
                throw new IOException("out of order");
            Deliveries += events.Count;
            return _real!.Deliver(subscriber, events, ct);
        }
    }
}
