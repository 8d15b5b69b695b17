using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.Members;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Domain.Companies;

public class MembershipTests
{
    private readonly RegisteredCompany _company = Make.Company();

    private Membership Admin => _company.Memberships[0];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_known_member_belongs_at_once_confirmed_or_not(bool isActive)
    {
        var member = Make.Member("chang@example.com", isActive: isActive);
        var id = _company.AddMember(member, Make.Details("張同事"), isAdmin: false, Actor.Member, Make.Now).Value;

        var place = _company.Memberships.Single(m => m.Id == id);
        (place.MemberId, place.Email, place.Name, place.Phone, place.JobTitle, place.IsAdmin, place.IsActive, place.AddedAt).ShouldBe(
            (member.Id, "chang@example.com", "張同事", "0922333444", "工程師", false, isActive, Make.Now)
        );
        _company.Events.ShouldBe([new CompanyMemberJoined(_company.Id, member.Id, IsAdmin: false)]);
    }

    [Fact]
    public void An_unknown_address_gets_a_place_that_waits()
    {
        var id = Invite(isAdmin: true);
        var place = _company.Memberships.Single(m => m.Id == id);
        (place.MemberId, place.IsAdmin, place.IsActive, place.IsActiveAdmin).ShouldBe((null, true, false, false));
        _company.Events.ShouldBe([new CompanyMemberInvited(_company.Id, "綠能精密股份有限公司", id, "new@example.com", "新同事", null, "en")]);
    }

    [Fact]
    public void An_address_is_there_once()
    {
        Invite(isAdmin: false);
        _company.Invite(Make.NewMember(), isAdmin: false, "en", Actor.Member, Make.Now).ShouldFailWith(MembershipErrors.AlreadyHere);
        _company.AddMember(Make.Member("new@example.com"), Make.Details(), isAdmin: false, Actor.Member, Make.Now).ShouldFailWith(MembershipErrors.AlreadyHere);
        _company.Invite(Make.NewMember("wang@example.com"), isAdmin: false, "en", Actor.Member, Make.Now).ShouldFailWith(MembershipErrors.AlreadyHere);
    }

    [Fact]
    public void A_member_is_there_once_whatever_the_address()
    {
        var member = Make.Member("chang@example.com");
        Add(member, isAdmin: false);
        member.ProfileChanged("chang2@example.com", "張", null, "en", Make.Now);
        _company.AddMember(member, Make.Details(), isAdmin: false, Actor.Member, Make.Now).ShouldFailWith(MembershipErrors.AlreadyHere);
    }

    [Fact]
    public void An_invited_person_joins_with_the_account_and_counts_once_it_is_confirmed()
    {
        var id = Invite(isAdmin: true);
        _company.TakeEvents();
        var member = Make.Member("new@example.com", isActive: false);

        _company.LinkMember(member);
        _company.LinkMember(member);

        var place = _company.Memberships.Single(m => m.Id == id);
        (place.MemberId, place.IsActiveAdmin).ShouldBe((member.Id, false));
        _company.TakeEvents().ShouldBe([new CompanyMemberJoined(_company.Id, member.Id, IsAdmin: true)]);

        _company.MemberActivated(member.Id);
        place.IsActiveAdmin.ShouldBeTrue();
        _company.Events.ShouldBeEmpty();
    }

    [Fact]
    public void A_confirmation_that_overtook_the_registration_is_not_lost()
    {
        var id = Invite(isAdmin: false);
        var member = KnownMember.Heard(Guid.CreateVersion7(), Make.Now);
        member.Activated();
        _company.LinkMember(member);
        _company.MemberActivated(member.Id);
        member.Registered("new@example.com", "新", null, "en", Make.Now);
        _company.LinkMember(member);
        _company.Memberships.Single(m => m.Id == id).IsActive.ShouldBeTrue();
    }

    [Fact]
    public void Registrations_of_others_change_nothing()
    {
        var version = _company.Version;
        _company.LinkMember(Make.Member("stranger@example.com"));
        _company.MemberActivated(Guid.CreateVersion7());
        _company.MemberEmailChanged(Guid.CreateVersion7(), "x@example.com");
        (_company.Version, _company.Memberships.Count).ShouldBe((version, 1));
    }

    [Fact]
    public void Editing_tells_a_changed_role_only()
    {
        var member = Make.Member("chang@example.com");
        var id = Add(member, isAdmin: false);
        _company.EditMember(id, Make.Details("改名"), isAdmin: false, Actor.Member).ShouldSucceed();
        _company.Events.ShouldBeEmpty();
        _company.EditMember(id, Make.Details("再改"), isAdmin: true, Actor.Member).ShouldSucceed();
        (_company.Memberships[1].Name, _company.Memberships[1].IsAdmin).ShouldBe(("再改", true));
        _company.Events.ShouldBe([new CompanyMemberChanged(_company.Id, member.Id, IsAdmin: true)]);
    }

    [Fact]
    public void The_role_of_an_invitation_is_told_when_it_is_accepted()
    {
        var id = Invite(isAdmin: false);
        _company.EditMember(id, Make.Details(), isAdmin: true, Actor.Member).ShouldSucceed();
        _company.TakeEvents();
        var member = Make.Member("new@example.com");
        _company.LinkMember(member);
        _company.Events.ShouldBe([new CompanyMemberJoined(_company.Id, member.Id, IsAdmin: true)]);
    }

    [Fact]
    public void A_removed_member_is_told()
    {
        var member = Make.Member("chang@example.com");
        var id = Add(member, isAdmin: true);
        _company.RemoveMember(id, Actor.Member).ShouldSucceed();
        _company.MembershipOf(member.Id).ShouldBeNull();
        _company.Events.ShouldBe([new CompanyMemberRemoved(_company.Id, member.Id)]);
    }

    [Fact]
    public void The_last_administrator_can_be_neither_removed_nor_demoted()
    {
        Add(Make.Member("plain@example.com"), isAdmin: false);
        Add(Make.Member("unconfirmed@example.com", isActive: false), isAdmin: true);
        Invite(isAdmin: true);
        _company.TakeEvents();

        _company.RemoveMember(Admin.Id, Actor.Member).ShouldFailWith(MembershipErrors.LastAdministrator);
        _company.RemoveMember(Admin.Id, Actor.Staff).ShouldFailWith(MembershipErrors.LastAdministrator);
        _company.EditMember(Admin.Id, Make.Details(), isAdmin: false, Actor.Member).ShouldFailWith(MembershipErrors.LastAdministrator);
        (Admin.IsAdmin, Admin.Name).ShouldBe((true, "王小明"));
        _company.EditMember(Admin.Id, Make.Details("改名"), isAdmin: true, Actor.Member).ShouldSucceed();
        _company.Events.ShouldBeEmpty();
    }

    [Fact]
    public void With_a_second_administrator_the_first_can_go()
    {
        Add(Make.Member("second@example.com"), isAdmin: true);
        _company.RemoveMember(Admin.Id, Actor.Member).ShouldSucceed();
        _company.RemoveMember(Admin.Id, Actor.Member).ShouldFailWith(MembershipErrors.LastAdministrator);
    }

    [Fact]
    public void An_invitation_can_be_taken_back_until_it_is_accepted()
    {
        var id = Invite(isAdmin: false);
        _company.TakeEvents();
        _company.CancelInvitation(id, Actor.Member).ShouldSucceed();
        _company.Memberships.Count.ShouldBe(1);
        _company.Events.ShouldBeEmpty();

        var waiting = Make.Member("waiting@example.com", isActive: false);
        _company.CancelInvitation(Add(waiting, isAdmin: false), Actor.Member).ShouldSucceed();
        _company.Events.ShouldBe([new CompanyMemberRemoved(_company.Id, waiting.Id)]);

        _company.CancelInvitation(Add(Make.Member("chang@example.com"), isAdmin: false), Actor.Member).ShouldFailWith(MembershipErrors.NotAnInvitation);
    }

    [Fact]
    public void A_changed_address_is_followed_and_closes_an_invitation_of_it()
    {
        var member = Make.Member("chang@example.com");
        var id = Add(member, isAdmin: false);
        Invite(isAdmin: false);
        _company.MemberEmailChanged(member.Id, "new@example.com");
        _company.Memberships.Select(m => m.Email).ShouldBe(["wang@example.com", "new@example.com"]);
        _company.Memberships[1].Id.ShouldBe(id);
    }

    [Fact]
    public void The_neighbours_member_is_not_found()
    {
        var unknown = Guid.CreateVersion7();
        _company.EditMember(unknown, Make.Details(), isAdmin: false, Actor.Member).ShouldFailWith(MembershipErrors.NotFound);
        _company.RemoveMember(unknown, Actor.Member).ShouldFailWith(MembershipErrors.NotFound);
        _company.CancelInvitation(unknown, Actor.Member).ShouldFailWith(MembershipErrors.NotFound);
        _company.SetAccess(unknown, "carbon-cloud", isAllowed: true, Actor.Member, Make.Now).ShouldFailWith(MembershipErrors.NotFound);
    }

    [Fact]
    public void Erasure_takes_the_place_and_the_contacts_and_waits_where_nobody_would_be_left_to_run_the_company()
    {
        var colleague = Make.Member("chang@example.com");
        Add(colleague, isAdmin: false);
        _company.AddContact(Make.Contact("張", "chang@example.com"), isPrimary: true, Actor.Member, Make.Now).ShouldSucceed();
        _company.AddContact(Make.Contact("李"), isPrimary: false, Actor.Member, Make.Now).ShouldSucceed();

        _company.EraseMember(colleague.Id, "chang@example.com").ShouldSucceed();
        _company.Contacts.ShouldHaveSingleItem().IsPrimary.ShouldBeTrue();
        var last = Admin.MemberId!.Value;
        _company.EraseMember(last, "wang@example.com").ShouldFailWith(MembershipErrors.NoSuccessor);
        _company.Memberships.ShouldHaveSingleItem();
        _company.Suspend("Closed at the owner's wish.", Make.Now).ShouldSucceed();
        _company.EraseMember(last, "wang@example.com").ShouldSucceed();
        _company.Memberships.ShouldBeEmpty();
        _company.Events.OfType<CompanyMemberRemoved>().Count().ShouldBe(2);
    }

    private Guid Add(KnownMember member, bool isAdmin)
    {
        var id = _company.AddMember(member, Make.Details(), isAdmin, Actor.Member, Make.Now).Value;
        _company.TakeEvents();
        return id;
    }

    private Guid Invite(bool isAdmin) => _company.Invite(Make.NewMember(), isAdmin, "en", Actor.Member, Make.Now).Value;
}
