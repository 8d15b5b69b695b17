using System.Net;
using EcoSphere.CarbonCloud.Application;
using EcoSphere.CarbonCloud.Application.Subscriptions;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Platform.Modules;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.CarbonCloud.Tests.Reactions;

/// <summary>Seats go round: this module tells Company of the subscription, Company's list of members decides, and the door follows.</summary>
public class SeatRoundTests : IAsyncLifetime
{
    private static readonly Person Chen = Of(DemoPersons.Chen, DemoCompanies.User, admin: true);
    private static readonly Person Wu = Of(DemoPersons.Wu, DemoCompanies.User, admin: false);
    private static readonly Person Pan = Of(DemoPersons.Supplier, DemoCompanies.Suppliers[1], admin: true);

    private readonly string _database = Scratch.NewFolder();
    private App _app = null!;

    public async Task InitializeAsync()
    {
        _app = await App.Start(
            new App.Settings
            {
                Database = _database,
                Configuration = new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    ["Demo:Seed"] = "true",
                    ["CarbonCloud:LaunchUrl"] = "https://carbon.example/login",
                },
            }
        );
        await _app.Pump();
    }

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_demo_data_have_every_state_and_Company_knows_of_the_subscription()
    {
        (await _app.Failures()).ShouldBeEmpty();
        var states = await _app.With<ICarbonCloudDb, List<ApplicationState>>(db => db.ServiceApplications.Select(a => a.State).ToListAsync());
        states.Order().ShouldBe([ApplicationState.Submitted, ApplicationState.Returned, ApplicationState.Approved, ApplicationState.Approved]);
        (await Enters(Chen)).ShouldBeTrue();
        (await Enters(Wu)).ShouldBeFalse();
        (await Launch(Pan)).ShouldBe("貴公司的使用期已結束");
        (await _app.Browse(Pan).In("zh-TW").Get("/member/company/members")).Text.ShouldNotContain("碳星雲");
    }

    [Fact]
    public async Task What_an_administrator_gives_and_withdraws_in_the_list_of_members_opens_and_shuts_the_door()
    {
        var browser = _app.Browse(Chen).In("zh-TW");
        var list = await browser.Get("/member/company/members");
        await list.Submit(button: Button(list, Wu.Name));
        await _app.Pump();
        (await Enters(Wu)).ShouldBeTrue();
        (await browser.Get("/member/carbon-cloud")).Text.ShouldContain(Wu.Name);
        (await _app.Browse(Cloud.Reviewer).Get("/admin/carbon-cloud/seats")).Text.ShouldContain(Wu.Email);

        _app.Clock.Advance(TimeSpan.FromMinutes(1));
        list = await browser.Get("/member/company/members");
        await list.Submit(button: Button(list, Wu.Name));
        await _app.Pump();
        (await Enters(Wu)).ShouldBeFalse();
    }

    [Fact]
    public async Task The_end_withdraws_all_seats_and_a_new_subscription_gives_one_to_its_applicant()
    {
        var subscription = await _app.SubscriptionOf(Chen);
        (await _app.Send(new EndSubscription(subscription.Id, subscription.Version, "違反條款"), Cloud.Reviewer)).Error.ShouldBeNull();
        await _app.Pump();
        (await Launch(Chen)).ShouldBe("貴公司的使用期已結束");
        (await _app.Browse(Chen).In("zh-TW").Get("/member/company/members")).Text.ShouldNotContain("碳星雲");

        _app.Clock.Advance(TimeSpan.FromMinutes(1));
        await _app.Subscribed(Wu);
        await _app.Pump();
        (await Enters(Wu)).ShouldBeTrue();
        (await Enters(Chen)).ShouldBeFalse();
        (await _app.Browse(Chen).In("zh-TW").Get("/member/company/members")).Text.ShouldContain("碳星雲");
        (await _app.Failures()).ShouldBeEmpty();
    }

    private static Person Of(DemoPerson person, DemoCompany company, bool admin) =>
        new Person(person.Name) { Id = person.MemberId, Email = person.Email }.In(company.Id, admin);

    /// <summary>The words of the button that gives or withdraws a person's access.</summary>
    private static string Button(Page list, string name) =>
        list.Document.QuerySelectorAll("main button").Single(b => b.TextContent.Contains(name, StringComparison.Ordinal)).TextContent;

    private async Task<string> Launch(Person person) => (await _app.Browse(person).In("zh-TW").Get("/carbon-cloud/launch")).Heading;

    private async Task<bool> Enters(Person person) => (await _app.Browse(person).Raw("/carbon-cloud/launch")).StatusCode == HttpStatusCode.Redirect;
}
