using EcoSphere.Company.Contracts;
using EcoSphere.Identity.Application;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Reactions;

public sealed class CompanyReactionTests(App app) : IClassFixture<App>
{
    private readonly Guid _company = Guid.CreateVersion7();
    private readonly Guid _member = Guid.CreateVersion7();

    [Fact]
    public async Task A_company_is_copied_and_suspended_in_whatever_order_it_is_told()
    {
        await app.Deliver(new CompanySuspended(_company));
        await app.Deliver(Registered("碳智科技", CompanyKind.ToolSupplier));
        (await Copy()).ShouldSatisfyAllConditions(c => c.Name.ShouldBe("碳智科技"), c => c.IsSupplier.ShouldBeTrue(), c => c.IsSuspended.ShouldBeTrue());
        await app.Deliver(new CompanyReinstated(_company));
        await app.Deliver(new CompanyProfileChanged(_company, "22099131", "碳智科技新名", CompanyKind.SmeUser, "25", "台中市", "04-1", "許", 5));
        (await Copy()).ShouldSatisfyAllConditions(c => c.Name.ShouldBe("碳智科技新名"), c => c.IsSupplier.ShouldBeFalse(), c => c.IsSuspended.ShouldBeFalse());
    }

    [Fact]
    public async Task A_place_comes_changes_and_goes_and_twice_is_as_once()
    {
        var id = Guid.CreateVersion7();
        await app.Deliver(new CompanyMemberJoined(_company, _member, IsAdmin: false), id);
        await app.Deliver(new CompanyMemberJoined(_company, _member, IsAdmin: false), id);
        await app.Deliver(new CompanyMemberChanged(_company, _member, IsAdmin: true));
        (await Place())!.IsAdmin.ShouldBeTrue();
        await app.Deliver(new CompanyMemberRemoved(_company, _member));
        await app.Deliver(new CompanyMemberRemoved(_company, _member));
        (await Place()).ShouldBeNull();
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_former_company_cannot_take_the_new_place_away()
    {
        var next = Guid.CreateVersion7();
        await app.Deliver(new CompanyMemberJoined(_company, _member, IsAdmin: true));
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        await app.Deliver(new CompanyMemberJoined(next, _member, IsAdmin: false));
        await app.Deliver(new CompanyMemberRemoved(_company, _member));
        (await Place())!.CompanyId.ShouldBe(next);
    }

    [Fact]
    public async Task An_unknown_address_gets_an_account_without_password_and_an_invitation_that_lasts_seven_days()
    {
        const string email = "invited@reaction.example";
        var invitation = new CompanyMemberInvited(_company, "綠源精密", Guid.CreateVersion7(), email, "吳受邀", null, "en");
        var id = Guid.CreateVersion7();
        await app.Deliver(invitation, id);
        await app.Deliver(invitation, id);

        var member = await app.FindMember(email);
        (member.State, member.PasswordHash, member.Name, member.Language).ShouldBe((MemberState.Pending, null, "吳受邀", "en"));
        app.Mails.To(email).Count.ShouldBe(1);
        app.Mails.To(email)[0].Subject.ShouldContain("綠源精密 has added you");
        var link = await app.Read(db => db.MailedLinks.SingleAsync(l => l.MemberId == member.Id));
        (link.ExpiresAt - app.Clock.GetUtcNow()).ShouldBe(TimeSpan.FromDays(7));
        (await (await app.Browse().Get(app.Mails.LinkTo(email))).Submit()).Path.ShouldStartWith("/account/set-password");
    }

    [Fact]
    public async Task A_pending_member_is_invited_again_an_active_one_needs_no_mail()
    {
        await app.Invite("pending@reaction.example");
        var active = await app.Existing(Person.Member());
        await app.Deliver(new CompanyMemberInvited(_company, "綠源精密", Guid.CreateVersion7(), "pending@reaction.example", "另一個名字", null, "zh-TW"));
        await app.Deliver(new CompanyMemberInvited(_company, "綠源精密", Guid.CreateVersion7(), active.Email, "另一個名字", null, "zh-TW"));
        app.Mails.To("pending@reaction.example").Count.ShouldBe(1);
        (await app.FindMember("pending@reaction.example")).Name.ShouldBe("陳受邀");
        app.Mails.To(active.Email).ShouldBeEmpty();
    }

    private CompanyRegistered Registered(string name, CompanyKind kind) => new(_company, "22099131", name, kind, "25", "台中市", "04-1234567", "許文達", 20);

    private Task<CompanyCopy> Copy() => app.Read(db => db.Companies.AsNoTracking().SingleAsync(c => c.Id == _company));

    private Task<CompanyPlace?> Place() => app.Read(db => db.CompanyPlaces.AsNoTracking().SingleOrDefaultAsync(p => p.MemberId == _member));
}
