using EcoSphere.CarbonCloud.Application.Subscriptions;
using EcoSphere.CarbonCloud.Contracts;
using EcoSphere.CarbonCloud.Domain.Subscriptions;
using EcoSphere.Company.Contracts;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.CarbonCloud.Tests.Subscriptions;

public class SubscriptionJobTests : IAsyncLifetime
{
    private readonly string _database = Scratch.NewFolder();
    private App _app = null!;

    public async Task InitializeAsync()
    {
        _app = await Start();
    }

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_company_is_reminded_30_7_and_1_days_before_and_at_the_end_once_each()
    {
        var chen = await _app.Company();
        var colleague = await _app.Colleague(chen);
        var subscription = await _app.Subscribed(chen);
        await _app.Pump();
        var before = _app.Mails.To(chen.Email).Count;

        var told = new List<int>();
        for (var left = 32; left >= -1; left--)
        {
            MoveTo(subscription.LastDay.AddDays(-left));
            await Jobs();
            await Jobs();
            told.Add(_app.Mails.To(chen.Email).Count - before);
        }

        // 30 days left, 7, 1, and the day after the last
        int[] expected =
        [
            .. Enumerable
                .Range(0, 34)
                .Select(i => 32 - i)
                .Select(left => (left <= 30 ? 1 : 0) + (left <= 7 ? 1 : 0) + (left <= 1 ? 1 : 0) + (left <= -1 ? 1 : 0)),
        ];
        told.ShouldBe(expected);
        _app.Mails.To(colleague.Email).ShouldBeEmpty();
        (await _app.Published<ServiceSubscriptionEnded>("carboncloud")).Count(e => e.CompanyId == chen.CompanyId).ShouldBe(1);
        (await _app.SubscriptionOf(chen)).End.ShouldBe(SubscriptionEnd.Expired);
        (await _app.Current(chen)).ShouldBeNull();
    }

    [Fact]
    public async Task A_host_that_dies_between_the_job_and_the_mail_sends_it_once_after_all()
    {
        var chen = await _app.Company();
        var subscription = await _app.Subscribed(chen);
        await _app.Pump();
        var moment = TaipeiTime.StartOf(subscription.LastDay.AddDays(-7)).AddHours(9);
        _app.Clock.Advance(moment - _app.Clock.GetUtcNow());
        await _app.Run("carboncloud", "RemindSubscribers");
        _app.Mails.To(chen.Email).Count(m => m.Subject.Contains("將於")).ShouldBe(0);
        await _app.DisposeAsync();

        _app = await Start();
        _app.Clock.Advance(moment - _app.Clock.GetUtcNow());
        await Jobs();
        await Jobs();
        _app.Mails.To(chen.Email).Count(m => m.Subject.Contains("將於")).ShouldBe(1);
    }

    [Fact]
    public async Task An_extension_moves_the_end_tells_the_others_and_is_reminded_of_anew()
    {
        var chen = await _app.Company();
        var subscription = await _app.Subscribed(chen);
        MoveTo(subscription.LastDay);
        await Jobs();
        subscription = await _app.SubscriptionOf(chen);
        var until = subscription.LastDay.AddDays(60);

        (await _app.Send(new ExtendSubscription(subscription.Id, subscription.Version, until, "查證延後"), Cloud.Reviewer)).Error.ShouldBeNull();
        (await _app.Send(new ExtendSubscription(subscription.Id, subscription.Version, until.AddDays(1), "再一次"), Cloud.Reviewer)).Error.ShouldBe(
            SubscriptionErrors.ChangedSince
        );
        await _app.Pump();
        (await _app.Published<ServiceSubscriptionActivated>("carboncloud"))
            .Where(e => e.CompanyId == chen.CompanyId)
            .Select(e => e.EndsAt)
            .ShouldBe([subscription.EndsAt, TaipeiTime.EndOf(until)]);
        _app.Mails.To(chen.Email)[^1].Subject.ShouldContain("已延長");

        MoveTo(subscription.LastDay.AddDays(2));
        await Jobs();
        (await _app.SubscriptionOf(chen)).RunsAt(_app.Clock.GetUtcNow()).ShouldBeTrue();
        MoveTo(until.AddDays(-30));
        await Jobs();
        _app.Mails.To(chen.Email)[^1].Subject.ShouldContain("將於");
    }

    [Fact]
    public async Task A_suspended_company_is_not_reminded()
    {
        var chen = await _app.Company();
        var subscription = await _app.Subscribed(chen);
        await _app.Deliver(new CompanySuspended(chen.CompanyId!.Value), key: chen.CompanyId);
        MoveTo(subscription.LastDay.AddDays(-7));
        await Jobs();

        _app.Mails.To(chen.Email).ShouldNotContain(m => m.Subject.Contains("將於"));
    }

    [Fact]
    public async Task Of_two_administrators_who_end_and_extend_at_once_one_decides()
    {
        var chen = await _app.Company();
        var s = await _app.Subscribed(chen);

        var results = await Task.WhenAll(
            Task.Run(() => _app.Send(new EndSubscription(s.Id, s.Version, "違反條款"), Cloud.Reviewer)),
            Task.Run(() => _app.Send(new ExtendSubscription(s.Id, s.Version, s.LastDay.AddDays(30), "展延"), Cloud.Reviewer))
        );

        results.Count(r => r.IsSuccess).ShouldBe(1);
        results.Single(r => r.IsFailure).Error!.Kind.ShouldBe(ErrorKind.Conflict);
    }

    [Fact]
    public async Task The_home_page_of_an_administrator_says_that_the_end_is_near()
    {
        var chen = await _app.Company();
        var colleague = await _app.Colleague(chen);
        var subscription = await _app.Subscribed(chen);
        (await _app.Browse(chen).In("zh-TW").Get("/member")).Text.ShouldNotContain("碳星雲將於");

        MoveTo(subscription.LastDay.AddDays(-10));

        (await _app.Browse(chen).In("zh-TW").Get("/member")).Text.ShouldContain("碳星雲將於");
        (await _app.Browse(colleague).In("zh-TW").Get("/member")).Text.ShouldNotContain("碳星雲將於");
    }

    private Task<App> Start() => App.Start(new App.Settings { Database = _database });

    private void MoveTo(DateOnly day) => _app.Clock.Advance(TaipeiTime.StartOf(day).AddHours(9) - _app.Clock.GetUtcNow());

    private async Task Jobs()
    {
        await _app.Run("carboncloud", "EndSubscriptions");
        await _app.Run("carboncloud", "RemindSubscribers");
        await _app.Pump();
    }
}
