using System.Net;
using EcoSphere.Identity.Application;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Identity.Tests.Registration;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.SignIn;

public sealed class PasswordSignInTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task The_right_password_leads_to_the_page_that_was_asked_for_and_never_to_another_site()
    {
        await app.SignUp("right@example.test");
        (await Accounts.SignIn(app.Browse(), " RIGHT@example.test ", returnUrl: "/member/profile")).Path.ShouldBe("/member/profile");
        (await Accounts.SignIn(app.Browse(), "right@example.test", returnUrl: "https://evil.example/")).Path.ShouldBe("/member");
        (await Accounts.SignIn(app.Browse(), "right@example.test", returnUrl: "//evil.example/")).Path.ShouldBe("/member");
    }

    [Fact]
    public async Task An_address_with_chinese_letters_is_led_to_as_well()
    {
        await app.SignUp("letters@example.test");
        var browser = app.Browse();
        var (action, content) = (await browser.Get("/account/login?returnUrl=%2Fmember%2Fprofile%3Fq%3D%E7%A2%B3")).Form([
            ("Input.Email", "letters@example.test"),
            ("Input.Password", Accounts.Password),
        ]);
        using var response = await browser.Http.PostAsync(action, content);
        response.Headers.Location!.OriginalString.ShouldBe("/member/profile?q=%E7%A2%B3");
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_get_the_same_answer_and_keep_the_address()
    {
        await app.SignUp("wrong@example.test");
        var known = await Accounts.SignIn(app.Browse(), "wrong@example.test", "Other-Forest-82");
        var unknown = await Accounts.SignIn(app.Browse(), "nobody@example.test", "Other-Forest-82");

        known.ErrorOf("Input.Password").ShouldBe("電子郵件或密碼不正確。");
        unknown.Errors.ShouldBe(known.Errors);
        unknown.Status.ShouldBe(known.Status);
        known.ValueOf("Input.Email").ShouldBe("wrong@example.test");
        known.ValueOf("Input.Password").ShouldBe("");
    }

    [Theory]
    [InlineData("locked@example.test", true)]
    [InlineData("never-seen@example.test", false)]
    public async Task Five_failures_lock_an_address_known_or_not_for_a_quarter_of_an_hour(string email, bool isKnown)
    {
        if (isKnown)
            await app.SignUp(email);
        var browser = app.Browse();
        for (var i = 0; i < 5; i++)
            (await Accounts.SignIn(browser, email, "Other-Forest-82")).Status.ShouldBe(HttpStatusCode.OK);

        var locked = await Accounts.SignIn(browser, email);
        locked.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        locked.Errors.ShouldContain(e => e.Contains("嘗試次數過多", StringComparison.Ordinal));
        locked.ValueOf("Input.Email").ShouldBe(email);
        locked.Text.ShouldContain("快速登入");

        if (!isKnown)
            return;
        app.Clock.Advance(AttemptCounter.Window);
        (await Accounts.SignIn(browser, email)).Path.ShouldBe("/member");
    }

    [Fact]
    public async Task Who_has_not_confirmed_the_address_gets_a_new_link_and_no_session()
    {
        await RegistrationTests.Register(app.Browse(), "pending@example.test");
        await app.Pump();
        var first = app.Mails.LinkTo("pending@example.test");

        var browser = app.Browse();
        var page = await Accounts.SignIn(browser, "pending@example.test");
        page.Text.ShouldContain("您的信箱尚未確認");
        (await browser.IsSignedIn()).ShouldBeFalse();
        await app.Pump();
        var second = app.Mails.LinkTo("pending@example.test");
        second.ShouldNotBe(first);
        (await browser.Get(first)).Heading.ShouldBe("這個連結已經不能使用");
        (await (await browser.Get(second)).Submit()).Path.ShouldBe("/member");
    }

    [Fact]
    public async Task Nothing_entered_is_told_beside_the_fields()
    {
        var page = await Accounts.SignIn(app.Browse(), "", "");
        page.ErrorOf("Input.Email").ShouldBe("請輸入電子郵件。");
        page.ErrorOf("Input.Password").ShouldBe("請輸入密碼。");
        page.Document.Title!.ShouldStartWith("錯誤：");
    }

    [Fact]
    public async Task Signing_out_ends_the_session_itself_and_not_only_the_cookie()
    {
        var browser = await app.SignUp("out@example.test");
        var id = (await app.FindMember("out@example.test")).Id;
        await (await browser.Get("/account/logout")).Submit();
        (await browser.IsSignedIn()).ShouldBeFalse();
        (await app.With<IIdentityDb, bool>(db => db.Sessions.AnyAsync(s => s.MemberId == id && s.EndedAt == null))).ShouldBeFalse();
    }

    [Fact]
    public async Task Signing_in_again_in_the_same_browser_ends_what_its_cookie_stood_for()
    {
        var browser = await app.SignUp("again@example.test");
        var id = (await app.FindMember("again@example.test")).Id;
        await (await browser.Get(await app.AskForLink("again@example.test"))).Submit();
        (await browser.IsSignedIn()).ShouldBeTrue();
        (await app.With<IIdentityDb, int>(db => db.Sessions.CountAsync(s => s.MemberId == id && s.EndedAt == null))).ShouldBe(1);
    }
}
