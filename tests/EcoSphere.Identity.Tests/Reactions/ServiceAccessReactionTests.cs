using EcoSphere.CarbonCloud.Contracts;
using EcoSphere.Company.Contracts;
using EcoSphere.Identity.Application.Connect;
using EcoSphere.Identity.Domain.Connect;
using EcoSphere.Identity.Tests.Connect;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Reactions;

/// <summary>Who may enter a service, in whatever order and however often it is told.</summary>
public sealed class ServiceAccessReactionTests(SsoApp app) : IClassFixture<SsoApp>
{
    private const string Service = SsoApp.Service;

    [Fact]
    public async Task The_applicant_may_enter_and_others_once_they_have_a_seat()
    {
        var applicant = await app.InCompany();
        var company = applicant.CompanyId!.Value;
        var colleague = await app.Existing(Person.Member());
        await app.Deliver(new CompanyMemberJoined(company, colleague.Id, IsAdmin: false));
        (await Refusal(applicant)).ShouldBe(SignOnOutcome.NotSubscribed);

        var id = Guid.CreateVersion7();
        var activated = new ServiceSubscriptionActivated(company, Service, applicant.Id, Later(30));
        await app.Deliver(activated, id);
        await app.Deliver(activated, id);
        (await Refusal(applicant)).ShouldBeNull();
        (await Refusal(colleague)).ShouldBe(SignOnOutcome.NoSeat);
        await app.Deliver(new ServiceAccessChanged(company, colleague.Id, Service, Allowed: true));
        await app.Deliver(new ServiceAccessChanged(company, colleague.Id, "another-service", Allowed: false));
        (await Refusal(colleague)).ShouldBeNull();
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_longer_term_gives_back_no_seat_that_was_withdrawn()
    {
        var person = await app.Entitled();
        var company = person.CompanyId!.Value;
        await app.Deliver(new ServiceAccessChanged(company, person.Id, Service, Allowed: false));
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        await app.Deliver(new ServiceSubscriptionActivated(company, Service, person.Id, Later(400)));
        (await Refusal(person)).ShouldBe(SignOnOutcome.NoSeat);
    }

    [Fact]
    public async Task An_older_fact_that_comes_late_changes_nothing()
    {
        var person = await app.Entitled();
        var company = person.CompanyId!.Value;
        app.Clock.Advance(TimeSpan.FromHours(-1));
        await app.Deliver(new ServiceSubscriptionEnded(company, Service));
        await app.Deliver(new ServiceAccessChanged(company, person.Id, Service, Allowed: false));
        app.Clock.Advance(TimeSpan.FromHours(1));
        (await Refusal(person)).ShouldBeNull();
    }

    [Fact]
    public async Task A_subscription_that_ended_begins_anew_with_a_seat_for_who_applied()
    {
        var person = await app.Entitled();
        var company = person.CompanyId!.Value;
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        await app.Deliver(new ServiceSubscriptionEnded(company, Service));
        await app.Deliver(new ServiceAccessChanged(company, person.Id, Service, Allowed: false));
        (await Refusal(person)).ShouldBe(SignOnOutcome.SubscriptionEnded);
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        await app.Deliver(new ServiceSubscriptionActivated(company, Service, person.Id, Later(30)));
        (await Refusal(person)).ShouldBeNull();
    }

    [Fact]
    public async Task The_end_counts_to_the_moment()
    {
        var person = await app.Entitled(runs: TimeSpan.FromHours(1));
        app.Clock.Advance(TimeSpan.FromHours(1) - TimeSpan.FromTicks(1));
        (await Refusal(person)).ShouldBeNull();
        app.Clock.Advance(TimeSpan.FromTicks(1));
        (await Refusal(person)).ShouldBe(SignOnOutcome.SubscriptionEnded);
    }

    [Fact]
    public async Task Who_comes_back_to_the_company_comes_back_without_a_seat()
    {
        var person = await app.Entitled();
        var company = person.CompanyId!.Value;
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        await app.Deliver(new CompanyMemberRemoved(company, person.Id));
        (await Refusal(person)).ShouldBe(SignOnOutcome.NoCompany);
        await app.Deliver(new CompanyMemberJoined(company, person.Id, IsAdmin: false));
        (await Refusal(person)).ShouldBe(SignOnOutcome.NoSeat);
    }

    private DateTimeOffset Later(int days) => app.Clock.GetUtcNow().AddDays(days);

    private Task<SignOnOutcome?> Refusal(Person person) =>
        app.Read(async db => (await db.StandingOf(person.Id, Service, CancellationToken.None))!.RefusalAt(app.Clock.GetUtcNow()));
}
