using System.Net;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Operations.Messages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EcoSphere.Operations.Tests;

public sealed class DeadLetterTests(App app) : IClassFixture<App>
{
    private static string Address(MessageRow row) => $"/admin/system/events/{row.Module}/{row.Direction.ToString().ToLowerInvariant()}/{row.Sequence}";

    [Fact]
    public async Task It_is_counted_listed_and_shown_with_its_content_its_error_and_what_waits_behind_it()
    {
        var row = await app.DeadLetter();
        var browser = app.Browse(Given.Operator);

        (await browser.Get("/admin")).Text.ShouldContain("停止重試的事件");
        (await browser.Get("/admin/system")).Text.ShouldContain("件已停止重試");
        (await browser.Get("/admin/system/events?module=identity&direction=in&state=dead&q=member-joined"))
            .Document.QuerySelector($"a[href='{Address(row)}']")
            .ShouldNotBeNull();
        (await browser.Get("/admin/system/events?q=no-such-name")).Text.ShouldContain("沒有符合篩選條件的事件");

        var page = await browser.Get(Address(row));
        page.Heading.ShouldBe("company.member-joined");
        page.Text.ShouldContain("嘗試 7 次後停止");
        page.Text.ShouldContain("後續有 1 個事件在等候");
        page.Text.ShouldContain("\"memberId\": \"nobody\"");
        page.Text.ShouldContain("JsonException");
        page.Text.ShouldContain("個人資料");
    }

    [Fact]
    public async Task Retried_it_starts_over_and_the_trail_says_who_did_it()
    {
        var row = await app.DeadLetter();
        var page = await (await app.Browse(Given.Operator).Get(Address(row))).Submit(button: "立即重試");
        page.ShouldBe(HttpStatusCode.OK).Text.ShouldContain("已重新嘗試這個事件");
        page.Text.ShouldContain("等候中");
        page.Text.ShouldContain("RetryMessage");
        page.Text.ShouldContain("方平台");

        await app.Pump();
        var again = await app.Send(new GetMessage(row.Module, row.Direction, row.Sequence), Given.Operator);
        (again.Value.Row.State, again.Value.Row.Failures).ShouldBe((MessageState.Waiting, 1));
    }

    [Fact]
    public async Task Discarding_needs_a_reason()
    {
        var row = await app.DeadLetter();
        var page = await (await app.Browse(Given.Operator).Get(Address(row) + "/discard")).Submit([("Input.Reason", " ")]);
        page.ErrorOf("Input.Reason").ShouldBe("請說明捨棄這個事件的原因。");
        (await app.Send(new GetMessage(row.Module, row.Direction, row.Sequence), Given.Operator)).Value.Row.State.ShouldBe(MessageState.Dead);
    }

    [Fact]
    public async Task Discarded_it_lets_go_what_waited_and_the_reason_is_kept()
    {
        var row = await app.DeadLetter();
        var page = await (await app.Browse(Given.Operator).Get(Address(row))).Follow("捨棄…");
        page.Heading.ShouldBe("確定要捨棄事件 company.member-joined 嗎？");
        var done = await page.Submit([("Input.Reason", "資料格式錯誤，已改由人工補登")]);
        done.Text.ShouldContain("事件已捨棄");
        done.Text.ShouldContain("資料格式錯誤，已改由人工補登");

        await app.Pump();
        (await app.Send(new GetMessage(row.Module, row.Direction, row.Sequence + 1), Given.Operator)).Value.Row.State.ShouldBe(MessageState.Done);
    }

    [Fact]
    public async Task The_second_of_two_operators_is_told()
    {
        var row = await app.DeadLetter();
        var (first, second) = (await app.Browse(Given.Operator).Get(Address(row)), await app.Browse(Given.Operator).Get(Address(row)));
        await first.Submit(button: "立即重試");
        (await second.Submit(button: "立即重試")).ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("這個事件已不需要處理");
    }

    [Fact]
    public async Task Two_operators_at_once_never_both_succeed()
    {
        var row = await app.DeadLetter();
        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(i =>
                    i % 2 == 0
                        ? app.Send(new RetryMessage(row.Module, row.Direction, row.Sequence), Given.Operator)
                        : app.Send(new DiscardMessage(row.Module, row.Direction, row.Sequence, "不再需要"), Given.Operator)
                )
        );
        outcomes.Count(o => o.IsSuccess).ShouldBe(1);
        (await app.Send(new GetMessage(row.Module, row.Direction, row.Sequence), Given.Operator)).Value.History.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_event_that_could_not_be_handed_over_is_retried_from_the_outbox()
    {
        var transport = new BrokenTransport();
        var host = await App.Start(
            new App.Settings { Services = s => s.RemoveAll<IEventTransport>().AddSingleton<IEventTransport>(sp => transport.Around(sp)) }
        );
        try
        {
            transport.IsBroken = true;
            await host.On(
                Given.Module,
                async db =>
                {
                    db.Publish(
                        new Identity.Contracts.PersonalDataRequested(Guid.CreateVersion7(), Guid.CreateVersion7(), "nobody@example.test"),
                        Guid.CreateVersion7()
                    );
                    await db.SaveChangesAsync();
                }
            );
            await host.Exhaust();
            var row = (
                await host.Send(new ListMessages(new MessageFilter(Given.Module, MessageDirection.Out, MessageState.Dead, null), null), Given.Operator)
            ).Value.Rows.ShouldHaveSingleItem();

            transport.IsBroken = false;
            await (await host.Browse(Given.Operator).Get(Address(row))).Submit(button: "立即重試");
            await host.Pump();
            (await host.Send(new GetMessage(row.Module, row.Direction, row.Sequence), Given.Operator)).Value.Row.State.ShouldBe(MessageState.Done);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    /// <summary>The real transport behind a line that can be cut.</summary>
    private sealed class BrokenTransport
    {
        public bool IsBroken { get; set; }

        public IEventTransport Around(IServiceProvider services)
        {
            var real = typeof(IEventTransport).Assembly.GetType("EcoSphere.Platform.Events.InProcessTransport")!;
            return new Line(this, (IEventTransport)ActivatorUtilities.CreateInstance(services, real));
        }

        private sealed class Line(BrokenTransport state, IEventTransport real) : IEventTransport
        {
            public Task Deliver(string subscriber, IReadOnlyList<EventEnvelope> events, CancellationToken ct) =>
                state.IsBroken ? throw new IOException("The line is cut.") : real.Deliver(subscriber, events, ct);
        }
    }
}
