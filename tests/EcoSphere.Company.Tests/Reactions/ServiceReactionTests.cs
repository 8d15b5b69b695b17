using EcoSphere.CarbonCloud.Contracts;
using EcoSphere.Company.Contracts;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Reactions;

public class ServiceReactionTests(App app) : IClassFixture<App>
{
    private const string Service = "carbon-cloud";

    [Fact]
    public async Task A_subscription_gives_the_applicant_a_seat_once()
    {
        var company = await app.Found();
        var fact = new ServiceSubscriptionActivated(company.Id, Service, company.Admin.Id, app.Clock.GetUtcNow().AddMonths(6));
        await app.Deliver(fact);
        await app.Deliver(fact);
        var stored = await app.Stored(company);
        (stored.HasSubscription(Service, app.Clock.GetUtcNow()), stored.HasAccess(company.Admin.Id, Service)).ShouldBe((true, true));
        (await app.Published<ServiceAccessChanged>("company")).Count(e => e.CompanyId == company.Id).ShouldBe(1);
    }

    [Fact]
    public async Task An_end_withdraws_every_seat_and_an_older_beginning_does_not_bring_it_back()
    {
        var company = await app.Found();
        var fact = new ServiceSubscriptionActivated(company.Id, Service, company.Admin.Id, app.Clock.GetUtcNow().AddMonths(6));
        await app.Deliver(fact);
        app.Clock.Advance(TimeSpan.FromDays(2));
        await app.Deliver(new ServiceSubscriptionEnded(company.Id, Service));
        app.Clock.Advance(TimeSpan.FromDays(-1));
        await app.Deliver(fact);
        app.Clock.Advance(TimeSpan.FromDays(1));

        var stored = await app.Stored(company);
        (stored.HasSubscription(Service, app.Clock.GetUtcNow()), stored.Accesses.Count).ShouldBe((false, 0));
        (await app.Published<ServiceAccessChanged>("company")).Where(e => e.CompanyId == company.Id).Select(e => e.Allowed).ShouldBe([true, false]);
    }

    [Fact]
    public async Task A_company_nobody_knows_does_no_harm()
    {
        await app.Deliver(new ServiceSubscriptionActivated(Guid.CreateVersion7(), Service, Guid.CreateVersion7(), app.Clock.GetUtcNow()));
        await app.Deliver(new ServiceSubscriptionEnded(Guid.CreateVersion7(), Service));
        (await app.Failures()).ShouldBeEmpty();
    }
}
