using System.Net;
using EcoSphere.Identity.Application.Notices;
using EcoSphere.Kernel;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Mail;
using EcoSphere.Platform.Modules;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Notices;

/// <summary>Mails of every module are switched off in one place, or by the link at their foot; those that a law or safety asks for always come.</summary>
public sealed class NoticeTests(App app) : IClassFixture<App>
{
    private const string Page = "/member/notices";

    private async Task<Person> Reader() => await app.Existing(Person.Member(), Accounts.Password);

    /// <summary>Marketplace writes to a member.</summary>
    private async Task Write(Person to, string kind = "inquiry-news", string module = "marketplace")
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.Db(app.Services.GetRequiredService<ModuleCatalog>().BySchema(module));
        db.Send(
            new MailDraft(kind, to.Email, to.Name, "zh-TW", new Phrase("Products"), [new Phrase("Products")], new Phrase("Products"))
            {
                MemberId = to.Id,
                ButtonText = new Phrase("Products"),
                ButtonPath = "/secret?token=of-the-reader",
            }
        );
        await db.SaveChangesAsync();
        await app.Pump();
    }

    private string NoMorePath(Person reader) => new Uri(app.Mails.To(reader.Email)[^1].NoMoreUrl!).PathAndQuery;

    [Fact]
    public async Task What_is_switched_off_on_the_page_does_not_come_until_it_is_switched_on()
    {
        var reader = await Reader();
        var page = await app.Browse(reader).Get(Page);
        page.Text.ShouldContain("諮詢單的新動態");
        page.Text.ShouldContain("法令或計畫規定要求寄送。");
        page.Text.ShouldContain("為了您的帳戶安全而寄送。");
        page.Text.ShouldNotContain("產品審核", customMessage: "no supplier, so no mails about products");

        page = await page.Submit(button: "關閉 諮詢單的新動態");
        page.Text.ShouldContain("已關閉這類信件。");
        await Write(reader);
        app.Mails.To(reader.Email).ShouldBeEmpty();
        var list = await app.Browse(reader).Get("/member/mails");
        list.Text.ShouldContain("收件人已關閉");
        (await list.Response.Content.ReadAsStringAsync()).ShouldNotContain("of-the-reader");

        await page.Submit(button: "開啟 諮詢單的新動態");
        await Write(reader);
        app.Mails.To(reader.Email).Count.ShouldBe(1);
    }

    [Fact]
    public async Task One_press_behind_the_link_in_the_mail_is_enough_and_needs_no_sign_in()
    {
        var reader = await Reader();
        await Write(reader);
        var mail = app.Mails.To(reader.Email).ShouldHaveSingleItem();
        mail.Text.ShouldContain("不再寄送這類信件給我：");
        mail.Html.ShouldContain("/notices/off?key=");

        // looking switches nothing off: programs that check links look as well
        var stranger = app.Browse();
        var page = (await stranger.Get(NoMorePath(reader))).ShouldBe(HttpStatusCode.OK);
        await Write(reader);
        app.Mails.To(reader.Email).Count.ShouldBe(2);

        (await page.Submit(button: "關閉這類信件")).Heading.ShouldBe("已關閉這類信件。");
        (await stranger.Get(NoMorePath(reader))).Heading.ShouldBe("已關閉這類信件。");
        // a second press, as from the browser's way back
        (await page.Submit(button: "關閉這類信件")).Heading.ShouldBe("已關閉這類信件。");
        await Write(reader);
        app.Mails.To(reader.Email).Count.ShouldBe(2);
        await Write(reader, "inquiry-sent");
        app.Mails.To(reader.Email).Count.ShouldBe(3, "another topic");
    }

    [Fact]
    public async Task The_button_of_a_mail_program_posts_without_cookie_and_token()
    {
        var reader = await Reader();
        await Write(reader);
        using var body = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        (await app.Browse().Post(NoMorePath(reader), body)).ShouldBe(HttpStatusCode.OK);
        await Write(reader);
        app.Mails.To(reader.Email).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Two_presses_at_once_are_one()
    {
        var reader = await Reader();
        await Write(reader);
        var key = NoMorePath(reader).Split("key=")[1];
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.Send(new FollowNoMoreLink(Uri.UnescapeDataString(key)))));
        answers.ShouldAllBe(a => a.IsSuccess);
        (await app.Read(db => db.RefusedTopics.CountAsync(r => r.MemberId == reader.Id))).ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_link_that_no_mail_held_switches_nothing_off_and_explains(string key)
    {
        var page = await app.Browse().Get($"/notices/off?key={key}");
        page.ShouldBe(HttpStatusCode.OK).Heading.ShouldBe("這個連結無法使用");
        (await app.Send(new FollowNoMoreLink(key))).Error!.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task The_link_of_one_reader_is_nothing_to_another()
    {
        var (reader, neighbour) = (await Reader(), await Reader());
        await Write(reader);
        await (await app.Browse(neighbour).Get(NoMorePath(reader))).Submit(button: "關閉這類信件");
        await Write(neighbour);
        app.Mails.To(neighbour.Email).Count.ShouldBe(1);
        (await app.Read(db => db.RefusedTopics.Where(r => r.MemberId == neighbour.Id).CountAsync())).ShouldBe(0);
    }

    [Theory]
    [InlineData("identity", "account-safety")]
    [InlineData("coaching", "decisions")]
    public async Task What_must_come_cannot_be_switched_off_by_whatever_is_sent(string module, string topic)
    {
        var reader = await Reader();
        (await app.Send(new ChooseNotices(module, topic, IsWanted: false), reader)).Error!.Kind.ShouldBe(ErrorKind.Conflict);
        var page = await app.Browse(reader).Get(Page);
        var refused = await page.Submit([("Module", module), ("Topic", topic), ("IsWanted", "false")], "關閉 諮詢單的新動態");
        refused.ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("這類信件無法關閉");
    }

    [Theory]
    [InlineData("marketplace", "weather")]
    [InlineData("nowhere", "inquiry-news")]
    [InlineData(null, null)]
    public async Task A_topic_that_does_not_exist_is_not_found(string? module, string? topic) =>
        (await app.Send(new ChooseNotices(module, topic, IsWanted: false), await Reader())).Error!.Kind.ShouldBe(ErrorKind.NotFound);

    [Fact]
    public async Task A_mail_that_must_come_carries_no_way_out_and_comes_even_so()
    {
        var reader = await Reader();
        await Write(reader, "password-changed", "identity");
        app.Mails.To(reader.Email).ShouldHaveSingleItem().NoMoreUrl.ShouldBeNull();
        app.Mails.To(reader.Email)[0].Text.ShouldNotContain("/notices/off");
    }

    [Fact]
    public async Task A_choice_goes_with_the_account_and_stands_in_the_copy()
    {
        const string email = "chooser@example.test";
        var browser = await app.SignUp(email);
        var member = await app.FindMember(email);
        (await (await browser.Get(Page)).Submit(button: "關閉 諮詢單的新動態")).Text.ShouldContain("已關閉這類信件。");
        (await app.Read(db => db.RefusedTopics.CountAsync(r => r.MemberId == member.Id))).ShouldBe(1);

        await (await browser.Get("/member/privacy/erase")).Submit([("Input.Password", Accounts.Password)]);
        await app.Pump();
        (await app.Read(db => db.RefusedTopics.CountAsync(r => r.MemberId == member.Id))).ShouldBe(0);

        // a mail outlives the account; its link then keeps nothing
        var key = app.Services.GetRequiredService<NoMoreLinks>().AddressOf(new NoMoreLink(member.Id, "marketplace", "inquiry-news"));
        (await app.Send(new FollowNoMoreLink(key.Split("key=")[1]))).Error!.Kind.ShouldBe(ErrorKind.NotFound);
    }

    [Fact]
    public async Task Strangers_are_asked_to_sign_in()
    {
        foreach (var path in new[] { Page, "/member/mails" })
            (await app.Browse().Raw(path)).Headers.Location!.ToString().ShouldContain("/account/login");
    }
}
