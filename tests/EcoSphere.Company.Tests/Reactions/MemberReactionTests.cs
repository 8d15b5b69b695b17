using EcoSphere.Company.Contracts;
using EcoSphere.Identity.Contracts;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Reactions;

public class MemberReactionTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_member_is_known_whatever_comes_first_and_however_often()
    {
        var id = Guid.CreateVersion7();
        var message = Guid.CreateVersion7();
        await app.Deliver(new MemberActivated(id));
        await app.Deliver(new MemberProfileChanged(id, "new@known.test", "新名", "0912", "en"));
        app.Clock.Advance(TimeSpan.FromMinutes(-10));
        for (var i = 0; i < 2; i++)
            await app.Deliver(new MemberRegistered(id, "old@known.test", "舊名", null, "zh-TW"), message);
        app.Clock.Advance(TimeSpan.FromMinutes(10));
        await app.Deliver(new MemberRegistered(id, "old@known.test", "舊名", null, "zh-TW"));

        var known = (await app.Known(id))!;
        (known.Email, known.Name, known.Language, known.IsActive, known.IsUsable).ShouldBe(("new@known.test", "新名", "en", true, true));
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_newest_word_on_a_suspension_counts()
    {
        var person = await app.Know(Person.Member());
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        await app.Deliver(new MemberReinstated(person.Id));
        app.Clock.Advance(TimeSpan.FromMinutes(-2));
        await app.Deliver(new MemberSuspended(person.Id));
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        (await app.Known(person.Id))!.IsUsable.ShouldBeTrue();
        await app.Deliver(new MemberSuspended(person.Id));
        (await app.Known(person.Id))!.IsUsable.ShouldBeFalse();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_invited_person_joins_once(bool activatedFirst)
    {
        var company = await app.Found();
        var person = Person.Member();
        if (activatedFirst)
            await app.Deliver(new MemberActivated(person.Id));
        var place = await app.Invite(company, person.Email, admin: true);
        var registered = new MemberRegistered(person.Id, person.Email, person.Name, null, "en");
        await app.Deliver(registered);
        await app.Deliver(registered);
        if (!activatedFirst)
        {
            (await app.Stored(company)).Memberships.Single(m => m.Id == place).IsActiveAdmin.ShouldBeFalse();
            await app.Deliver(new MemberActivated(person.Id));
        }

        var joined = (await app.Stored(company)).Memberships.Single(m => m.Id == place);
        (joined.MemberId, joined.IsActiveAdmin).ShouldBe((person.Id, true));
        (await app.Published<CompanyMemberJoined>("company")).Count(e => e.MemberId == person.Id).ShouldBe(1);
    }

    [Fact]
    public async Task Who_registered_in_the_moment_of_the_invitation_is_found_by_the_invitation()
    {
        var company = await app.Found();
        var person = Person.Member();
        // invited while unknown; the registration is heard, and found no place, before the invitation was saved
        var place = await app.Invite(company, person.Email);
        await app.Know(person);

        var invited = (await app.Published<CompanyMemberInvited>("company")).Single(e => e.MembershipId == place);
        await app.Deliver(invited);
        await app.Deliver(invited);

        (await app.Stored(company)).MembershipOf(person.Id)!.IsActive.ShouldBeTrue();
        (await app.Published<CompanyMemberJoined>("company")).Count(e => e.MemberId == person.Id).ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_companies_that_invited_one_address_the_first_wins()
    {
        var later = await app.Found();
        var earlier = await app.Found();
        var person = Person.Member();
        await app.Invite(earlier, person.Email);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.Invite(later, person.Email);

        await app.Deliver(new MemberRegistered(person.Id, person.Email, person.Name, null, "en"));

        (await app.Stored(earlier)).MembershipOf(person.Id).ShouldNotBeNull();
        (await app.Stored(later)).Memberships.ShouldHaveSingleItem();
        (await app.Published<CompanyMemberJoined>("company")).Count(e => e.MemberId == person.Id).ShouldBe(1);
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_new_address_is_followed_and_takes_no_second_place()
    {
        var company = await app.Found();
        var other = await app.Found();
        var member = await app.Join(company);
        var address = $"{Guid.CreateVersion7():N}@example.test";
        await app.Invite(company, address);
        await app.Invite(other, address);

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.Deliver(new MemberProfileChanged(member.Id, address, "張改名", null, "en"));

        var places = (await app.Stored(company)).Memberships;
        places.Count.ShouldBe(2);
        places.Single(m => m.MemberId == member.Id).Email.ShouldBe(address);
        (await app.Stored(other)).Memberships.ShouldHaveSingleItem();
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_personal_account_that_takes_an_invited_address_joins()
    {
        var company = await app.Found();
        var person = await app.Know(Person.Member());
        var address = $"{Guid.CreateVersion7():N}@example.test";
        await app.Invite(company, address);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await app.Deliver(new MemberProfileChanged(person.Id, address, person.Name, null, "en"));
        (await app.Stored(company)).MembershipOf(person.Id)!.IsActive.ShouldBeTrue();
    }
}
