using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.Members;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Domain.Companies;

public class ServiceAccessTests
{
    private const string Service = "carbon-cloud";

    private static readonly DateTimeOffset Ends = Make.Now.AddMonths(6);

    private readonly KnownMember _applicant = Make.Member();
    private readonly RegisteredCompany _company;
    private readonly Guid _colleaguePlace;
    private readonly KnownMember _colleague = Make.Member("chang@example.com");

    public ServiceAccessTests()
    {
        _company = Make.Company(_applicant);
        _colleaguePlace = _company.AddMember(_colleague, Make.Details(), isAdmin: false, Actor.Member, Make.Now).Value;
        _company.TakeEvents();
    }

    [Fact]
    public void With_the_subscription_the_applicant_gets_the_first_seat()
    {
        Activate(Make.Now);
        _company.HasSubscription(Service, Make.Now).ShouldBeTrue();
        _company.HasAccess(_applicant.Id, Service).ShouldBeTrue();
        _company.Events.ShouldBe([Told(_applicant, allowed: true)]);
    }

    [Fact]
    public void An_applicant_who_has_left_gets_none()
    {
        _company.SubscriptionActivated(Service, Guid.CreateVersion7(), Ends, Make.Now);
        _company.Accesses.ShouldBeEmpty();
        _company.HasSubscription(Service, Make.Now).ShouldBeTrue();
    }

    [Fact]
    public void An_extension_gives_nobody_a_seat_back()
    {
        Activate(Make.Now);
        _company.SetAccess(_company.MembershipOf(_applicant.Id)!.Id, Service, isAllowed: false, Actor.Member, Make.Now).ShouldSucceed();
        _company.SubscriptionActivated(Service, _applicant.Id, Ends.AddMonths(1), Make.Now.AddDays(1));
        _company.HasAccess(_applicant.Id, Service).ShouldBeFalse();
        _company.HasSubscription(Service, Ends).ShouldBeTrue();
    }

    [Fact]
    public void Access_is_given_and_withdrawn_once()
    {
        Activate(Make.Now);
        _company.TakeEvents();
        Set(isAllowed: true).ShouldSucceed();
        Set(isAllowed: true).ShouldSucceed();
        _company.TakeEvents().ShouldBe([Told(_colleague, allowed: true)]);
        Set(isAllowed: false).ShouldSucceed();
        Set(isAllowed: false).ShouldSucceed();
        _company.TakeEvents().ShouldBe([Told(_colleague, allowed: false)]);
    }

    [Fact]
    public void Without_a_running_subscription_there_is_nothing_to_give()
    {
        Set(isAllowed: true).ShouldFailWith(MembershipErrors.NoSubscription);
        Activate(Make.Now);
        _company.SetAccess(_colleaguePlace, "other", isAllowed: true, Actor.Member, Make.Now).ShouldFailWith(MembershipErrors.NoSubscription);
        _company.SetAccess(_colleaguePlace, Service, isAllowed: true, Actor.Member, Ends).ShouldFailWith(MembershipErrors.NoSubscription);
    }

    [Fact]
    public void An_invitation_without_an_account_gets_none()
    {
        Activate(Make.Now);
        var place = _company.Invite(Make.NewMember(), isAdmin: false, "en", Actor.Member, Make.Now).Value;
        _company.SetAccess(place, Service, isAllowed: true, Actor.Member, Make.Now).ShouldFailWith(MembershipErrors.NoAccountYet);
    }

    [Fact]
    public void Removing_a_member_withdraws_access_first()
    {
        Activate(Make.Now);
        Set(isAllowed: true).ShouldSucceed();
        _company.TakeEvents();
        _company.RemoveMember(_colleaguePlace, Actor.Member).ShouldSucceed();
        _company.Events.ShouldBe([Told(_colleague, allowed: false), new CompanyMemberRemoved(_company.Id, _colleague.Id)]);
    }

    [Fact]
    public void The_end_withdraws_every_seat_of_that_service()
    {
        Activate(Make.Now);
        Set(isAllowed: true).ShouldSucceed();
        _company.SubscriptionActivated("other", _applicant.Id, Ends, Make.Now);
        _company.TakeEvents();

        _company.SubscriptionEnded(Service, Make.Now.AddDays(1));

        _company.HasSubscription(Service, Make.Now.AddDays(1)).ShouldBeFalse();
        _company.Events.ShouldBe([Told(_applicant, allowed: false), Told(_colleague, allowed: false)], ignoreOrder: true);
        _company.HasAccess(_applicant.Id, "other").ShouldBeTrue();
    }

    [Fact]
    public void Facts_that_were_overtaken_change_nothing()
    {
        _company.SubscriptionEnded(Service, Make.Now.AddDays(2));
        Activate(Make.Now);
        _company.HasSubscription(Service, Make.Now).ShouldBeFalse();

        Activate(Make.Now.AddDays(3));
        _company.SubscriptionEnded(Service, Make.Now.AddDays(2));
        _company.HasSubscription(Service, Make.Now.AddDays(3)).ShouldBeTrue();
        _company.Events.ShouldBe([Told(_applicant, allowed: true)]);
    }

    [Fact]
    public void Hearing_a_fact_twice_changes_nothing_more()
    {
        Activate(Make.Now);
        Activate(Make.Now);
        _company.TakeEvents().Count.ShouldBe(1);
        _company.SubscriptionEnded(Service, Make.Now.AddDays(1));
        _company.SubscriptionEnded(Service, Make.Now.AddDays(1));
        _company.TakeEvents().Count.ShouldBe(1);
    }

    private void Activate(DateTimeOffset at) => _company.SubscriptionActivated(Service, _applicant.Id, Ends, at);

    private EcoSphere.Kernel.Result Set(bool isAllowed) => _company.SetAccess(_colleaguePlace, Service, isAllowed, Actor.Member, Make.Now);

    private ServiceAccessChanged Told(KnownMember member, bool allowed) => new(_company.Id, member.Id, Service, allowed);
}
