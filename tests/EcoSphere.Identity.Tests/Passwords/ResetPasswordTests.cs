using System.Net;
using EcoSphere.Identity.Tests.Registration;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Passwords;

public sealed class ResetPasswordTests(App app) : IClassFixture<App>
{
    private const string Form = "/account/forgot-password";
    private const string New = "Silent-River-92";

    [Fact]
    public async Task A_forgotten_password_is_replaced_and_everybody_else_is_out()
    {
        var thief = await app.SignUp("forgot@example.test");
        var signInLink = await app.AskForLink("forgot@example.test");
        var link = await app.AskForLink("forgot@example.test", Form);

        var browser = app.Browse();
        var page = await browser.Get(link);
        var weak = await page.Submit([("Input.NewPassword", "Password1234")]);
        weak.ErrorOf("Input.NewPassword").ShouldBe("這個密碼太容易被猜到，請換一個。");
        weak.ValueOf("Input.NewPassword").ShouldBe("");
        var done = await weak.Submit([("Input.NewPassword", New)]);

        done.Path.ShouldBe("/member");
        done.Text.ShouldContain("密碼已變更");
        (await thief.IsSignedIn()).ShouldBeFalse();
        (await app.Browse().Get(signInLink)).Heading.ShouldBe("這個連結已經不能使用");
        (await app.Browse().Get(link)).Heading.ShouldBe("這個連結已經不能使用");
        (await Accounts.SignIn(app.Browse(), "forgot@example.test")).ErrorOf("Input.Password").ShouldNotBeEmpty();
        await app.OtherBrowser("forgot@example.test", New);
        await app.Pump();
        app.Mails.To("forgot@example.test")[^1].Subject.ShouldBe("【EcoSphere】您的密碼已變更");
    }

    [Fact]
    public async Task An_unknown_address_gets_the_same_answer_and_no_mail()
    {
        await app.SignUp("real@example.test");
        var known = await (await app.Browse().Get(Form)).Submit([("Input.Email", "real@example.test")]);
        var unknown = await (await app.Browse().Get(Form)).Submit([("Input.Email", "unreal@example.test")]);
        await app.Pump();
        (unknown.Path, unknown.Text).ShouldBe((known.Path, known.Text));
        app.Mails.To("unreal@example.test").ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_password_or_confirmed_address_a_sign_in_link_is_mailed()
    {
        await app.Invite("none@example.test");
        (await app.AskForLink("none@example.test", Form)).ShouldStartWith("/account/quick-login/open");
        await RegistrationTests.Register(app.Browse(), "unconfirmed@example.test");
        (await app.AskForLink("unconfirmed@example.test", Form)).ShouldStartWith("/account/quick-login/open");
    }

    [Fact]
    public async Task The_link_expires_after_an_hour()
    {
        await app.SignUp("hour@example.test");
        var page = await app.Browse().Get(await app.AskForLink("hour@example.test", Form));
        app.Clock.Advance(TimeSpan.FromHours(1));
        var late = await page.Submit([("Input.NewPassword", New)]);
        late.Heading.ShouldBe("這個連結已經不能使用");
        (await late.Follow("重新索取連結")).Path.ShouldBe(Form);
        (await app.OtherBrowser("hour@example.test")).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_lock_is_lifted_with_the_new_password()
    {
        await app.SignUp("lifted@example.test");
        for (var i = 0; i < 5; i++)
            await Accounts.SignIn(app.Browse(), "lifted@example.test", "Other-Forest-82");
        (await Accounts.SignIn(app.Browse(), "lifted@example.test")).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        await (await app.Browse().Get(await app.AskForLink("lifted@example.test", Form))).Submit([("Input.NewPassword", New)]);
        await app.OtherBrowser("lifted@example.test", New);
    }
}
