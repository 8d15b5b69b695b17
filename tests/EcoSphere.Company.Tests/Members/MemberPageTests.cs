using System.Globalization;
using System.Net;
using EcoSphere.CarbonCloud.Contracts;
using EcoSphere.Company.Application.Members;
using EcoSphere.Company.Contracts;
using EcoSphere.Company.Tests.Domain;
using EcoSphere.Testing;
using EcoSphere.UiKit.Web;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Members;

public class MemberPageTests(App app) : IClassFixture<App>
{
    private const string List = "/member/company/members";

    [Fact]
    public async Task Somebody_with_an_account_belongs_at_once_and_gets_a_mail()
    {
        var company = await app.Found("甲公司");
        var person = await app.Know(Person.Member("張同事"));
        var page = await Add(company, person.Email.ToUpperInvariant(), ("Input.Phone", "0922-333-444"), ("Input.JobTitle", "工程師"));
        page.ShouldBe(HttpStatusCode.OK).Path.ShouldBe(List);
        page.Text.ShouldContain("belongs to your company now");

        var place = (await app.Stored(company)).MembershipOf(person.Id)!;
        (place.Email, place.Phone, place.JobTitle, place.IsAdmin, place.IsActive).ShouldBe((person.Email, "0922333444", "工程師", false, true));
        (await app.Published<CompanyMemberJoined>("company")).ShouldContain(new CompanyMemberJoined(company.Id, person.Id, IsAdmin: false));
        await app.Pump();
        app.Mails.To(person.Email).ShouldHaveSingleItem().Subject.ShouldContain("You now belong to 甲公司");
    }

    [Fact]
    public async Task An_unknown_address_is_invited_and_waits()
    {
        var company = await app.Found("乙公司");
        var email = $"{Guid.CreateVersion7():N}@example.test";
        var page = await Add(company, email);
        page.Text.ShouldContain("has been invited");
        page.Text.ShouldContain("Invited");
        var place = (await app.Stored(company)).Memberships.Single(m => m.Email == email);
        (await app.Published<CompanyMemberInvited>("company")).ShouldContain(
            new CompanyMemberInvited(company.Id, "乙公司", place.Id, email, "新同事", null, "en")
        );

        var again = await app.Browse(company.Admin).In("en").Get($"{List}/{place.Id}/invite-again");
        again.Text.ShouldContain(email);
        (await again.Submit()).Text.ShouldContain("once more");
        (await app.Published<CompanyMemberInvited>("company")).Count(e => e.MembershipId == place.Id).ShouldBe(2);
    }

    [Fact]
    public async Task An_account_that_is_not_confirmed_is_invited_as_well()
    {
        var company = await app.Found();
        var person = await app.Know(Person.Member(), isActive: false);
        (await Add(company, person.Email)).Text.ShouldContain("has been invited");
        (await app.Stored(company)).MembershipOf(person.Id)!.IsActive.ShouldBeFalse();
        (await app.Published<CompanyMemberInvited>("company")).ShouldContain(e => e.Email == person.Email);
    }

    [Fact]
    public async Task A_member_of_another_company_is_refused_and_the_company_is_not_named()
    {
        var other = await app.Found("不可說公司");
        var person = await app.Join(other);
        var page = await Add(await app.Found(), person.Email);
        page.ErrorOf("Input.Email").ShouldBe("This person belongs to another company and has to be removed there first.");
        page.Text.ShouldNotContain("不可說公司");
        page.ValueOf("Input.Name").ShouldBe("新同事");
    }

    [Fact]
    public async Task An_address_is_there_once()
    {
        var company = await app.Found();
        await Add(company, "twice@example.test");
        (await Add(company, " Twice@example.test ")).ErrorOf("Input.Email").ShouldContain("has been invited already");
    }

    [Fact]
    public async Task Fifty_colleagues_can_be_added_within_an_hour()
    {
        var limits = new RateLimitsOptions();
        // the minutes of the hour pass at once here
        var strict = await App.Start(
            new App.Settings
            {
                Configuration = new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    ["RateLimits:MailPerHour"] = limits.MailPerHour.ToString(CultureInfo.InvariantCulture),
                    ["RateLimits:InvitePerHour"] = limits.InvitePerHour.ToString(CultureInfo.InvariantCulture),
                },
            }
        );
        try
        {
            var company = await strict.Found();
            var form = await strict.Browse(company.Admin).In("en").Get($"{List}/add");
            for (var i = 0; i < 50; i++)
                (await form.Submit([("Input.Name", "新同事"), ("Input.Email", $"colleague{i}@example.test"), ("Input.IsAdmin", "False")]))
                    .ShouldBe(HttpStatusCode.OK)
                    .Path.ShouldBe(List);
            (await strict.Stored(company)).Memberships.Count.ShouldBe(51);
        }
        finally
        {
            await strict.DisposeAsync();
        }
    }

    [Fact]
    public async Task Everything_wrong_is_told_at_once()
    {
        var company = await app.Found();
        var page = await (await app.Browse(company.Admin).In("en").Get($"{List}/add")).Submit([("Input.Phone", "?")]);
        page.ErrorOf("Input.Name").ShouldBe("Enter the member’s name.");
        page.ErrorOf("Input.Email").ShouldBe("Enter the member’s e-mail address.");
        page.ErrorOf("Input.Phone").ShouldStartWith("Enter a telephone number");
        page.ErrorOf("Input.IsAdmin").ShouldBe("Choose whether the member is an administrator.");
        page.Errors.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Only_administrators_get_in_and_a_claim_is_not_enough()
    {
        var company = await app.Found();
        var member = (await app.Join(company)) with { IsCompanyAdmin = true };
        var place = await app.PlaceOf(company, company.Admin);
        var browser = app.Browse(member).In("en");
        foreach (var path in (string[])[List, $"{List}/add", $"{List}/{place}", $"{List}/{place}/remove", $"{List}/{place}/invite-again"])
            (await browser.Get(path)).ShouldBe(HttpStatusCode.Forbidden).Text.ShouldContain("Only the administrators of your company");

        // whoever may not is told that, and nothing about the input
        (await app.Send(new AddMember("", "no-address", "?", null, IsAdmin: null, "en"), member)).Error!.Kind.ShouldBe(Kernel.ErrorKind.Forbidden);
        (await app.Send(new RemoveMember(place), member)).Error!.Kind.ShouldBe(Kernel.ErrorKind.Forbidden);
        (await app.Send(new EditMember(place, Guid.CreateVersion7(), "", "?", null, IsAdmin: null), member)).Error!.Kind.ShouldBe(Kernel.ErrorKind.Forbidden);
        (await app.Send(new CancelInvitation(place), member)).Error!.Kind.ShouldBe(Kernel.ErrorKind.Forbidden);
        (await app.Send(new InviteAgain(place, "en"), member)).Error!.Kind.ShouldBe(Kernel.ErrorKind.Forbidden);
        (await app.Send(new SetServiceAccess(place, "carbon-cloud", true), member)).Error!.Kind.ShouldBe(Kernel.ErrorKind.Forbidden);
    }

    [Fact]
    public async Task A_neighbours_member_is_not_there()
    {
        var company = await app.Found();
        var neighbour = await app.Found();
        await app.Join(neighbour, admin: true);
        var theirs = await app.PlaceOf(neighbour, neighbour.Admin);
        var browser = app.Browse(company.Admin);
        foreach (var path in (string[])[$"{List}/{theirs}", $"{List}/{theirs}/remove", $"{List}/{theirs}/invite-again"])
            (await browser.Get(path)).ShouldBe(HttpStatusCode.NotFound);

        (await app.Send(new RemoveMember(theirs), company.Admin)).Error!.Kind.ShouldBe(Kernel.ErrorKind.NotFound);
        (await app.Send(new CancelInvitation(theirs), company.Admin)).Error!.Kind.ShouldBe(Kernel.ErrorKind.NotFound);
        (await app.Send(new InviteAgain(theirs, "en"), company.Admin)).Error!.Kind.ShouldBe(Kernel.ErrorKind.NotFound);
        (await app.Send(new SetServiceAccess(theirs, "carbon-cloud", true), company.Admin)).Error!.Kind.ShouldBe(Kernel.ErrorKind.NotFound);
        (await app.Send(new EditMember(theirs, Guid.CreateVersion7(), "駭", null, null, false), company.Admin)).Error!.Kind.ShouldBe(Kernel.ErrorKind.NotFound);
        (await app.Stored(neighbour)).Memberships.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_change_of_role_is_mailed_and_holds_at_once()
    {
        var company = await app.Found();
        var member = await app.Join(company);
        var place = await app.PlaceOf(company, member);
        var form = await app.Browse(company.Admin).In("en").Get($"{List}/{place}");
        await form.Submit([("Input.IsAdmin", "true"), ("Input.JobTitle", "副理")]);

        (await app.Stored(company)).MembershipOf(member.Id)!.IsAdmin.ShouldBeTrue();
        (await app.Browse(member).Get(List)).ShouldBe(HttpStatusCode.OK);
        await app.Pump();
        app.Mails.To(member.Email).ShouldHaveSingleItem().Subject.ShouldContain("Your role in");
        (await app.Published<CompanyMemberChanged>("company")).ShouldContain(new CompanyMemberChanged(company.Id, member.Id, IsAdmin: true));
    }

    [Fact]
    public async Task A_change_without_a_new_role_mails_nobody()
    {
        var company = await app.Found();
        var member = await app.Join(company);
        await (await app.Browse(company.Admin).Get($"{List}/{await app.PlaceOf(company, member)}")).Submit([("Input.Name", "張主任")]);
        await app.Pump();
        (await app.Stored(company)).MembershipOf(member.Id)!.Name.ShouldBe("張主任");
        app.Mails.To(member.Email).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told()
    {
        var company = await app.Found();
        var place = await app.PlaceOf(company, await app.Join(company));
        var first = await app.Browse(company.Admin).In("en").Get($"{List}/{place}");
        var second = await app.Browse(company.Admin).In("en").Get($"{List}/{place}");
        await first.Submit([("Input.JobTitle", "課長")]);
        var refused = await second.Submit([("Input.Phone", "0911-222-333")]);
        refused.ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("課長");
        await refused.Submit();
        (await app.Stored(company)).Memberships.Single(m => m.Id == place).Phone.ShouldBe("0911222333");
    }

    [Fact]
    public async Task The_last_administrator_can_be_neither_demoted_nor_removed()
    {
        var company = await app.Found();
        await app.Join(company);
        await app.Join(company, admin: true, isActive: false);
        await app.Invite(company, $"{Guid.CreateVersion7():N}@example.test", admin: true);
        var place = await app.PlaceOf(company, company.Admin);
        var browser = app.Browse(company.Admin).In("en");

        var demoted = await (await browser.Get($"{List}/{place}")).Submit([("Input.IsAdmin", "false")]);
        demoted.ErrorOf("Input.IsAdmin").ShouldStartWith("A company keeps at least one administrator.");

        (await browser.Get(List)).Text.ShouldContain("The only administrator: cannot be removed");
        (await browser.Get($"{List}/{place}/remove")).Text.ShouldContain("cannot be removed");
        (await app.Send(new RemoveMember(place), company.Admin)).Error!.Message.ShouldStartWith("A company keeps at least one administrator.");
        (await app.Send(new CancelInvitation(place), company.Admin)).Error!.Kind.ShouldBe(Kernel.ErrorKind.Conflict);
        (await app.Stored(company)).MembershipOf(company.Admin.Id)!.IsAdmin.ShouldBeTrue();
    }

    [Fact]
    public async Task A_removal_holds_on_the_next_request_and_is_mailed()
    {
        var company = await app.Found("丙公司");
        var member = await app.Join(company, "李離職");
        var theirs = app.Browse(member).In("en");
        var open = (await theirs.Get("/member/company/edit")).ShouldBe(HttpStatusCode.OK);

        var confirm = await app.Browse(company.Admin).In("en").Get($"{List}/{await app.PlaceOf(company, member)}/remove");
        confirm.Heading.ShouldContain("李離職");
        (await confirm.Submit()).Text.ShouldContain("has been removed");

        // the session still claims the company
        (await theirs.Get("/member/company")).ShouldBe(HttpStatusCode.Forbidden);
        (await open.Submit([("Input.Representative", "報復")])).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Stored(company)).Representative.ShouldBe("王大明");
        (await app.Published<CompanyMemberRemoved>("company")).ShouldContain(new CompanyMemberRemoved(company.Id, member.Id));
        await app.Pump();
        app.Mails.To(member.Email).ShouldHaveSingleItem().Subject.ShouldContain("You no longer belong to 丙公司");

        // and the person can be added elsewhere
        (await Add(await app.Found(), member.Email)).Text.ShouldContain("belongs to your company now");
    }

    [Fact]
    public async Task Who_leaves_ends_on_the_own_home_page()
    {
        var company = await app.Found();
        await app.Join(company, admin: true);
        var confirm = await app.Browse(company.Admin).In("en").Get($"{List}/{await app.PlaceOf(company, company.Admin)}/remove");
        confirm.Text.ShouldContain("This is you.");
        (await confirm.Submit()).Path.ShouldBe("/member");
    }

    [Fact]
    public async Task An_invitation_that_was_accepted_meanwhile_is_not_removed_unaware()
    {
        var company = await app.Found();
        var person = Person.Member();
        var place = await app.Invite(company, person.Email);
        var confirm = await app.Browse(company.Admin).In("en").Get($"{List}/{place}/remove");
        confirm.Heading.ShouldContain("Cancel the invitation");
        await app.Deliver(new Identity.Contracts.MemberRegistered(person.Id, person.Email, person.Name, null, "en"));
        await app.Deliver(new Identity.Contracts.MemberActivated(person.Id));

        (await confirm.Submit()).ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("has joined in the meantime");
        (await app.Stored(company)).MembershipOf(person.Id).ShouldNotBeNull();
        (await app.Browse(company.Admin).Get($"{List}/{place}/invite-again")).ShouldBe(HttpStatusCode.OK);
        (await app.Send(new InviteAgain(place, "en"), company.Admin)).Error!.Kind.ShouldBe(Kernel.ErrorKind.Conflict);
    }

    [Fact]
    public async Task A_cancelled_invitation_leads_nowhere()
    {
        var company = await app.Found();
        var person = Person.Member();
        var place = await app.Invite(company, person.Email);
        await (await app.Browse(company.Admin).In("en").Get($"{List}/{place}/remove")).Submit();
        await app.Deliver(new Identity.Contracts.MemberRegistered(person.Id, person.Email, person.Name, null, "en"));
        (await app.Stored(company)).Memberships.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Access_to_a_service_is_shown_and_edited_while_the_subscription_runs()
    {
        var company = await app.Found();
        var member = await app.Join(company, "張雲端");
        var browser = app.Browse(company.Admin).In("en");
        (await browser.Get(List)).Text.ShouldNotContain("CarbonCloud");

        await app.Deliver(new ServiceSubscriptionActivated(company.Id, "carbon-cloud", company.Admin.Id, app.Clock.GetUtcNow().AddMonths(6)));
        await app.Invite(company, $"{Guid.CreateVersion7():N}@example.test");
        var list = await browser.Get(List);
        list.Text.ShouldContain("Access to CarbonCloud");
        list.Text.ShouldContain("Once the invitation is accepted");

        (await list.Submit(button: "Give access")).Text.ShouldContain("Access has been given.");
        (await app.Stored(company)).HasAccess(member.Id, "carbon-cloud").ShouldBeTrue();
        (await app.Published<ServiceAccessChanged>("company")).ShouldContain(new ServiceAccessChanged(company.Id, member.Id, "carbon-cloud", Allowed: true));
        (await app.Send(new SetServiceAccess(await app.PlaceOf(company, member), "carbon-cloud", false), company.Admin)).ShouldSucceed();
        (await app.Stored(company)).HasAccess(member.Id, "carbon-cloud").ShouldBeFalse();

        (await app.Send(new SetServiceAccess(await app.PlaceOf(company, member), "other-service", true), company.Admin)).Error!.Kind.ShouldBe(
            Kernel.ErrorKind.Conflict
        );
        app.Clock.Advance(TimeSpan.FromDays(200));
        (await app.Send(new SetServiceAccess(await app.PlaceOf(company, member), "carbon-cloud", true), company.Admin)).Error!.Message.ShouldContain(
            "no running subscription"
        );
        (await browser.Get(List)).Text.ShouldNotContain("CarbonCloud");
    }

    private async Task<Page> Add(Founded company, string email, params (string, string?)[] more) =>
        await (await app.Browse(company.Admin).In("en").Get($"{List}/add")).Submit([
            ("Input.Name", "新同事"),
            ("Input.Email", email),
            ("Input.IsAdmin", "false"),
            .. more,
        ]);
}
