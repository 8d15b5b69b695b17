using System.Net;
using EcoSphere.Identity.Contracts;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Admin;

public sealed class SuspensionTests(App app) : IClassFixture<App>
{
    private static string Detail(Guid id) => $"/admin/identity/members/{id}";

    [Fact]
    public async Task Ends_sessions_and_links_at_once_is_published_and_mailed()
    {
        var theirs = await app.SignUp("suspended@example.test");
        var link = await app.AskForLink("suspended@example.test");
        var id = (await app.FindMember("suspended@example.test")).Id;
        var staff = app.Browse(Person.Staff(Permissions.Identity));

        var done = await (await staff.Get($"{Detail(id)}/suspend")).Submit([("Input.Reason", "大量寄送廣告")]);
        done.Path.ShouldBe(Detail(id));
        done.Text.ShouldContain("大量寄送廣告");
        await app.Pump();
        (await theirs.IsSignedIn()).ShouldBeFalse();
        (await app.Published<MemberSuspended>("identity")).ShouldContain(e => e.MemberId == id);
        app.Mails.To("suspended@example.test")[^1].Text.ShouldContain("大量寄送廣告");
        var opened = await app.Browse().Get(link);
        opened.Document.QuerySelectorAll("main form[method=post]").ShouldBeEmpty();

        (await (await staff.Get($"{Detail(id)}/reinstate")).Submit()).Path.ShouldBe(Detail(id));
        (await theirs.IsSignedIn()).ShouldBeFalse("the old session stays ended");
        await app.OtherBrowser("suspended@example.test");
    }

    [Fact]
    public async Task Asks_for_the_reason_beside_the_field()
    {
        var member = await app.Existing(Person.Member());
        var form = await app.Browse(Person.Staff(Permissions.Identity)).Get($"{Detail(member.Id)}/suspend");
        (await form.Submit([("Input.Reason", " ")])).ErrorOf("Input.Reason").ShouldBe("請填寫原因，我們會寄信告知會員。");
    }

    [Fact]
    public async Task The_second_of_two_is_told_that_it_is_done()
    {
        var member = await app.Existing(Person.Member());
        var form = await app.Browse(Person.Staff(Permissions.Identity)).Get($"{Detail(member.Id)}/suspend");
        await form.Submit([("Input.Reason", "第一位")]);
        (await form.Submit([("Input.Reason", "第二位")])).ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Nobody_suspends_themselves_and_only_those_who_run_the_platform_suspend_staff()
    {
        var support = await app.Existing(Person.Staff(Permissions.Identity));
        var reviewer = await app.Existing(Person.Staff(Permissions.Company));
        var browser = app.Browse(support);
        foreach (var id in (Guid[])[support.Id, reviewer.Id])
            (await (await browser.Get($"{Detail(id)}/suspend")).Submit([("Input.Reason", "試試看")])).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Read(db => db.Members.CountAsync(m => m.State == MemberState.Suspended && (m.Id == support.Id || m.Id == reviewer.Id)))).ShouldBe(0);
        (
            await (await app.Browse(Person.Staff(Permissions.Identity, Permissions.System)).Get($"{Detail(reviewer.Id)}/suspend")).Submit([
                ("Input.Reason", "離職"),
            ])
        ).Path.ShouldBe(Detail(reviewer.Id));
    }

    [Fact]
    public async Task The_link_of_a_pending_member_can_be_sent_again()
    {
        await app.Invite("again@example.test");
        var id = (await app.FindMember("again@example.test")).Id;
        var page = await app.Browse(Person.Staff(Permissions.Identity)).Get(Detail(id));
        await page.Submit(button: "重寄啟用連結");
        await app.Pump();
        app.Mails.LinkTo("again@example.test").ShouldStartWith("/account/quick-login/open?token=");
        (await page.Submit(button: "重寄啟用連結")).ShouldBe(HttpStatusCode.OK);
    }
}
