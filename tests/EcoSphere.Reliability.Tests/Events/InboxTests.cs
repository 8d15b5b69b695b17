using EcoSphere.Reliability.Tests.Probe;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Reliability.Tests.Events;

public sealed class InboxTests(App app) : IClassFixture<App>
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

    private readonly Guid _key = Guid.CreateVersion7();

    [Fact]
    public async Task A_message_that_is_delivered_twice_takes_effect_once()
    {
        var message = Guid.CreateVersion7();
        await app.Deliver(new Happened(_key, 1), message, _key);
        await app.Deliver(new Happened(_key, 1), message, _key);

        (await app.Effects(_key)).ShouldBe([1]);
        (await app.Counted(_key)).ShouldBe(1);
        (await app.Inbox(_key)).Select(m => m.Handler).ShouldBe([nameof(CountHappened), nameof(NoteHappened)]);
    }

    [Fact]
    public async Task Events_of_one_save_take_effect_in_the_order_in_which_they_were_raised()
    {
        await app.Publish(_key, [.. Enumerable.Range(1, 50)]);
        await app.Publish(_key, [.. Enumerable.Range(51, 50)]);
        await app.Pump();

        (await app.Effects(_key)).ShouldBe(Enumerable.Range(1, 100));
    }

    [Fact]
    public async Task A_failing_reaction_leaves_nothing_behind_and_is_tried_again_after_each_wait_until_it_is_given_up()
    {
        using var metrics = new CountedByMetrics();
        app.Faults().Break(nameof(NoteHappened), _key);
        await app.Publish(_key, 1);
        await app.Pump();
        for (var failures = 1; failures <= Waits.Length; failures++)
        {
            var message = await Noted();
            message.State.ShouldBe("Waiting");
            message.Failures.ShouldBe(failures);
            (message.DueAt - app.Clock.GetUtcNow()).ShouldBe(Waits[failures - 1]);

            // just before the wait is over nothing is tried
            app.Clock.Advance(Waits[failures - 1] - TimeSpan.FromMilliseconds(1));
            await app.Pump();
            (await Noted()).Failures.ShouldBe(failures);
            app.Clock.Advance(TimeSpan.FromMilliseconds(1));
            await app.Pump();
        }

        (await Noted()).State.ShouldBe("Dead");
        (await Noted()).Failures.ShouldBe(Waits.Length + 1);
        // other tests of this process may count as well
        metrics.Of("ecosphere.events.failed", "probe").ShouldBeGreaterThanOrEqualTo(Waits.Length);
        metrics.Of("ecosphere.events.given_up", "probe").ShouldBeGreaterThanOrEqualTo(1);
        (await app.Effects(_key)).ShouldBeEmpty();
        (await app.Counted(_key)).ShouldBe(1, "the other reaction is not held up");
    }

    [Fact]
    public async Task A_failing_reaction_holds_back_only_later_messages_of_the_same_aggregate_for_the_same_reaction()
    {
        var other = Guid.CreateVersion7();
        app.Faults().Break(nameof(NoteHappened), _key);
        await app.Publish(_key, 1);
        await app.Publish(other, 1);
        await app.Publish(_key, 2);
        await app.Pump();
        await app.Publish(_key, 3);
        await app.Publish(other, 2);
        await app.Pump();

        (await app.Effects(other)).ShouldBe([1, 2]);
        (await app.Counted(_key)).ShouldBe(3);
        (await app.Effects(_key)).ShouldBeEmpty();
        (await app.Inbox(_key)).Where(m => m.Handler == nameof(NoteHappened)).Select(m => m.Failures).ShouldBe([1, 0, 0]);

        app.Faults().Mend(nameof(NoteHappened), _key);
        app.Clock.Advance(Waits[0]);
        await app.Pump();
        (await app.Effects(_key)).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task A_dead_letter_holds_back_its_aggregate_and_a_retry_lets_the_rest_follow_in_order()
    {
        app.Faults().Break(nameof(NoteHappened), _key);
        await app.Publish(_key, 1);
        foreach (var wait in Waits)
        {
            await app.Pump();
            app.Clock.Advance(wait);
        }

        await app.Pump();
        app.Faults().Mend(nameof(NoteHappened), _key);
        await app.Publish(_key, 2, 3);
        app.Clock.Advance(TimeSpan.FromDays(1));
        await app.Pump();
        (await Noted()).State.ShouldBe("Dead");
        (await app.Effects(_key)).ShouldBeEmpty();

        await app.RetryDeadLetters("probe");
        await app.Pump();
        (await app.Effects(_key)).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task A_reaction_that_loses_a_race_runs_again_on_what_is_stored_now_and_counts_as_no_failure()
    {
        var runs = 0;
        app.Faults()
            .On(
                nameof(CountHappened),
                _key,
                async fact =>
                {
                    // the first run is in one transaction with other messages, where nobody else can write
                    if (++runs == 1)
                        throw new InvalidOperationException("not together");
                    if (runs == 2)
                        await app.Execute("INSERT INTO \"Totals\" (\"Key\", \"Count\") VALUES (@p0, 41)", fact.Key);
                }
            );
        await app.Publish(_key, 1);
        await app.Pump();

        (await app.Counted(_key)).ShouldBe(42);
        (await app.Inbox(_key)).ShouldAllBe(m => m.State == "Done" && m.Failures == 0);
    }

    [Fact]
    public async Task An_effect_that_another_host_has_saved_meanwhile_is_not_saved_again()
    {
        var runs = 0;
        app.Faults()
            .On(
                nameof(NoteHappened),
                _key,
                fact =>
                    ++runs == 1
                        ? throw new InvalidOperationException("not together")
                        : app.Execute("UPDATE \"Inbox\" SET \"State\" = 'Done' WHERE \"Key\" = @p0 AND \"Handler\" = 'NoteHappened'", fact.Key)
            );
        await app.Publish(_key, 1);
        await app.Pump();

        (await app.Effects(_key)).ShouldBeEmpty();
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Messages_that_are_handled_together_take_effect_without_the_one_among_them_that_fails()
    {
        var broken = Guid.CreateVersion7();
        app.Faults().Break(nameof(CountHappened), broken);
        await app.Publish(_key, 1, 2);
        await app.Publish(broken, 1);
        await app.Publish(_key, 3);
        await app.Pump();

        (await app.Effects(_key)).ShouldBe([1, 2, 3]);
        (await app.Counted(_key)).ShouldBe(3);
        (await app.Effects(broken)).ShouldBe([1]);
        (await app.Counted(broken)).ShouldBe(0);
        (await app.Inbox(broken)).Where(m => m.State != "Done").ShouldHaveSingleItem().Failures.ShouldBe(1);
    }

    private async Task<StoredMessage> Noted() => (await app.Inbox(_key)).First(m => m.Handler == nameof(NoteHappened));
}
