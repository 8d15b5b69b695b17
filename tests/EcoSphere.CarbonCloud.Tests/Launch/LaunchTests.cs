using System.Net;
using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.CarbonCloud.Application.Subscriptions;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Company.Contracts;
using EcoSphere.Identity.Contracts;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.CarbonCloud.Tests.Launch;

public class LaunchTests(LaunchTests.Connected app) : IClassFixture<LaunchTests.Connected>
{
    private const string Target = "https://carbon.example/login";

    [Fact]
    public async Task Who_is_not_signed_in_is_asked_to_and_comes_back()
    {
        var page = await app.Browse().In("zh-TW").Get("/carbon-cloud/launch");

        page.Heading.ShouldBe("請先登入");
        page.Document.QuerySelectorAll("a[href]").ShouldContain(a => a.GetAttribute("href") == "/account/login?returnUrl=%2Fcarbon-cloud%2Flaunch");
    }

    [Fact]
    public async Task Each_step_of_a_company_has_its_page_and_the_last_is_the_service()
    {
        var member = await app.Member();
        (await Heading(member)).ShouldBe("碳星雲服務僅供企業使用");

        var chen = await app.Company();
        (await Heading(chen)).ShouldBe("貴公司尚未申請碳星雲服務");
        var id = await app.Draft(chen);
        (await Heading(chen)).ShouldBe("貴公司的申請尚未送出");
        await app.Submit(id, chen);
        (await Heading(chen)).ShouldBe("貴公司的申請正在審核");
        (await app.Send(new ReturnServiceApplication(id, 1, "請補正", [ApplicationSections.Inventory], null, null), Cloud.Reviewer)).Error.ShouldBeNull();
        (await Heading(chen)).ShouldBe("貴公司的申請需要補正");
        await app.Submit(id, chen);
        (await app.Send(new ApproveServiceApplication(id, 2, null), Cloud.Reviewer)).Error.ShouldBeNull();

        (await Enters(chen)).ShouldBeTrue();
    }

    [Fact]
    public async Task Others_of_the_company_enter_only_when_given_a_seat_and_are_told_whom_to_ask()
    {
        var chen = await app.Company();
        var colleague = await app.Colleague(chen);
        await app.Subscribed(chen);

        var page = await app.Browse(colleague).In("zh-TW").Get("/carbon-cloud/launch");
        page.Heading.ShouldBe("您尚無碳星雲登入權限");
        page.Text.ShouldContain(chen.Name);
        app.Mails.To(colleague.Email).ShouldBeEmpty();
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.Seat(colleague);
        await app.Seat(colleague);
        (await Enters(colleague)).ShouldBeTrue();
        await app.Pump();
        var told = app.Mails.To(colleague.Email).ShouldHaveSingleItem();
        told.Subject.ShouldContain("碳星雲");
        told.Text.ShouldContain("/carbon-cloud/launch");
        // the applicant's seat came with the approval, and so did the mail
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.Seat(chen);
        await app.Pump();
        app.Mails.To(chen.Email).ShouldNotContain(m => m.Subject == told.Subject);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.Seat(colleague, allowed: false);
        (await Enters(colleague)).ShouldBeFalse();
    }

    [Fact]
    public async Task Removing_the_member_shuts_the_door_at_the_next_request_for_good()
    {
        var chen = await app.Company();
        var colleague = await app.Colleague(chen);
        await app.Subscribed(chen);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var given = new ServiceAccessChanged(chen.CompanyId!.Value, colleague.Id, "carbon-cloud", Allowed: true);
        var message = Guid.CreateVersion7();
        await app.Deliver(given, message, chen.CompanyId);
        (await Enters(colleague)).ShouldBeTrue();

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.Deliver(new CompanyMemberRemoved(chen.CompanyId.Value, colleague.Id), key: chen.CompanyId);
        // the session still claims the company
        (await Heading(colleague)).ShouldBe("碳星雲服務僅供企業使用");
        // what was told before comes again, late
        app.Clock.Advance(TimeSpan.FromMinutes(-1.5));
        await app.Deliver(given, key: chen.CompanyId);
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        (await Enters(colleague)).ShouldBeFalse();
    }

    [Fact]
    public async Task Suspending_the_company_or_the_person_shuts_the_door_and_reinstating_opens_it()
    {
        var chen = await app.Company();
        await app.Subscribed(chen);
        (await Enters(chen)).ShouldBeTrue();

        await app.Deliver(new CompanySuspended(chen.CompanyId!.Value), key: chen.CompanyId);
        (await Heading(chen)).ShouldBe("貴公司目前無法使用碳星雲");
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.Deliver(new CompanyReinstated(chen.CompanyId.Value), key: chen.CompanyId);
        (await Enters(chen)).ShouldBeTrue();
        await app.Deliver(new MemberSuspended(chen.Id), key: chen.Id);
        (await Heading(chen)).ShouldBe("貴公司目前無法使用碳星雲");
    }

    [Fact]
    public async Task Ending_the_subscription_shuts_the_door_and_says_why()
    {
        var chen = await app.Company();
        var subscription = await app.Subscribed(chen);
        (await app.Send(new EndSubscription(subscription.Id, subscription.Version, "違反使用條款"), Cloud.Reviewer)).Error.ShouldBeNull();

        var page = await app.Browse(chen).In("zh-TW").Get("/carbon-cloud/launch");
        page.Heading.ShouldBe("貴公司的使用期已結束");
        page.Text.ShouldContain("違反使用條款");
    }

    [Fact]
    public async Task The_last_day_is_checked_at_the_request_whether_a_job_has_run_or_not()
    {
        var host = await App.Start(new App.Settings { Configuration = Connected.Configuration });
        var chen = await host.Company();
        var subscription = await host.Subscribed(chen);

        host.Clock.Advance(subscription.EndsAt - host.Clock.GetUtcNow() - TimeSpan.FromSeconds(1));
        (await host.Browse(chen).Raw("/carbon-cloud/launch")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        (await host.Browse(chen).In("zh-TW").Get("/carbon-cloud/launch")).Heading.ShouldBe("貴公司的使用期已結束");
        // and the company can apply again at once, before the job has put the end down
        (await host.Send(new BeginServiceApplication(), chen)).Error.ShouldBeNull();
        (await host.Current(chen))!.State.ShouldBe(ApplicationState.Draft);
        (await host.SubscriptionOf(chen)).EndedAt.ShouldBe(subscription.EndsAt);
        await host.DisposeAsync();
    }

    [Fact]
    public async Task Without_an_address_of_the_service_the_page_says_so_and_a_wrong_one_stops_the_host()
    {
        var host = await App.Start(new App.Settings { Configuration = Connected.With("") });
        var chen = await host.Company();
        await host.Subscribed(chen);
        (await host.Browse(chen).In("zh-TW").Get("/carbon-cloud/launch")).Heading.ShouldBe("目前無法連線至碳星雲");
        await host.DisposeAsync();

        await Should.ThrowAsync<Exception>(() => App.Start(new App.Settings { Configuration = Connected.With("javascript:alert(1)") }));
    }

    private async Task<string> Heading(Person person) => (await app.Browse(person).In("zh-TW").Get("/carbon-cloud/launch")).ShouldBe(HttpStatusCode.OK).Heading;

    private async Task<bool> Enters(Person person)
    {
        var answer = await app.Browse(person).Raw("/carbon-cloud/launch");
        return answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.AbsoluteUri == Target;
    }

    /// <summary>A host that knows where the service is.</summary>
    public sealed class Connected() : App(new Settings { Configuration = Configuration })
    {
        public static IReadOnlyDictionary<string, string?> Configuration { get; } = With(Target);

        public static IReadOnlyDictionary<string, string?> With(string address) =>
            new Dictionary<string, string?>(StringComparer.Ordinal) { ["CarbonCloud:LaunchUrl"] = address };
    }
}
