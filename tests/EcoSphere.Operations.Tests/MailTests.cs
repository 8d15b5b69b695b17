using System.Net;
using EcoSphere.Platform.Mail;
using EcoSphere.Platform.Operations.Mails;

namespace EcoSphere.Operations.Tests;

public sealed class MailTests(App app) : IClassFixture<App>
{
    private async Task<MailRow> Find(string to) => (await app.Send(new ListMails(new MailFilter(null, null, to), null), Given.Operator)).Value.Rows[0];

    private static string Address(MailRow row) => $"/admin/system/mails/{row.Module}/{row.Id}";

    [Fact]
    public async Task One_that_was_given_up_is_sent_again_with_its_link_which_nobody_else_sees()
    {
        app.Mails.Failure = new IOException("no such server");
        await app.Mail("failed@example.test", "/account/activate?token=secret-of-the-reader");
        await app.Exhaust();
        app.Mails.Failure = null;

        var browser = app.Browse(Given.Operator);
        var list = await browser.Get("/admin/system/mails?state=failed&q=FAILED@");
        list.Text.ShouldContain("failed@example.test");
        var page = await list.Follow("failed@example.test");
        page.Text.ShouldContain("嘗試 7 次後停止");
        page.Text.ShouldContain("no such server");
        page.Text.ShouldContain("It is over.");
        (await page.Response.Content.ReadAsStringAsync()).ShouldNotContain("secret-of-the-reader");

        (await page.Submit(button: "重新寄送")).Text.ShouldContain("信件已排入寄送");
        await app.Pump();
        app.Mails.To("failed@example.test").ShouldHaveSingleItem().Links.ShouldHaveSingleItem().ShouldContain("secret-of-the-reader");
        (await app.Send(new GetMail("identity", (await Find("failed@example.test")).Id), Given.Operator))
            .Value.History.ShouldHaveSingleItem()
            .ActorName.ShouldBe("方平台");
    }

    [Fact]
    public async Task One_that_was_sent_without_a_link_goes_out_again_as_a_mail_of_its_own()
    {
        await app.Mail("sent@example.test");
        await app.Pump();
        var page = await app.Browse(Given.Operator).Get(Address(await Find("sent@example.test")));

        (await page.Submit(button: "再寄一份")).Text.ShouldContain("信件已排入寄送");
        await app.Pump();
        app.Mails.To("sent@example.test").Select(m => m.Id).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task One_that_was_sent_with_a_link_cannot_go_out_again_and_the_page_says_why()
    {
        await app.Mail("linked@example.test", "/account/activate?token=used");
        await app.Pump();
        var row = await Find("linked@example.test");
        var page = await app.Browse(Given.Operator).Get(Address(row));
        page.Text.ShouldContain("因此無法重寄");
        page.Document.QuerySelectorAll("main form").ShouldBeEmpty();

        (await app.Send(new ResendMail(row.Module, row.Id), Given.Operator)).Error!.Message.ShouldContain("removed once it was sent");
        await app.Pump();
        app.Mails.To("linked@example.test").Count.ShouldBe(1);
    }

    [Fact]
    public async Task One_that_waits_is_not_sent_twice()
    {
        await app.Mail("waiting@example.test");
        var row = await Find("waiting@example.test");
        (await app.Send(new ResendMail(row.Module, row.Id), Given.Operator)).Error!.Message.ShouldBe("This mail is still waiting to be sent.");
        await app.Pump();
        app.Mails.To("waiting@example.test").Count.ShouldBe(1);
        (await Find("waiting@example.test")).State.ShouldBe(MailState.Sent);
    }

    [Fact]
    public async Task A_sign_that_stands_for_anything_elsewhere_stands_for_itself_in_the_search()
    {
        await app.Mail("a_b@example.test");
        await app.Mail("axb@example.test");
        var found = await app.Send(new ListMails(new MailFilter(null, null, "a_b"), null), Given.Operator);
        found.Value.Rows.Select(r => r.To).ShouldBe(["a_b@example.test"]);
        (await app.Browse(Given.Operator).Get("/admin/system/mails?q=%25")).ShouldBe(HttpStatusCode.OK).Text.ShouldContain("沒有信件");
    }
}
