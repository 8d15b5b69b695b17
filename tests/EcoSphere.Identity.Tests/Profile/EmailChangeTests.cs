using System.Net;
using EcoSphere.Identity.Contracts;
using EcoSphere.Identity.Tests.Registration;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Profile;

public sealed class EmailChangeTests(App app) : IClassFixture<App>
{
    private const string Form = "/member/profile/email";

    [Fact]
    public async Task The_new_address_confirms_the_old_one_is_told_and_everything_else_is_out()
    {
        var browser = await app.SignUp("old@example.test");
        var other = await app.OtherBrowser("old@example.test");
        var signInLink = await app.AskForLink("old@example.test");

        (await Ask(browser, " New@Example.test ")).Path.ShouldBe(Form + "/sent");
        await app.Pump();
        app.Mails.To("old@example.test")[^1].Text.ShouldContain("new@example.test");
        var link = app.Mails.LinkTo("new@example.test");
        await app.Browse().Get(link);
        (await app.FindMember("old@example.test")).Email.ShouldBe("old@example.test");

        var done = await (await browser.Get(link)).Submit();
        done.Path.ShouldBe("/member/profile");
        done.Text.ShouldContain("new@example.test");
        (await other.IsSignedIn()).ShouldBeFalse();
        (await app.Browse().Get(link)).Heading.ShouldBe("這個連結已經不能使用");
        (await app.Browse().Get(signInLink)).Heading.ShouldBe("這個連結已經不能使用");
        (await Accounts.SignIn(app.Browse(), "old@example.test")).ErrorOf("Input.Password").ShouldNotBeEmpty();
        await app.OtherBrowser("new@example.test");
        var member = await app.FindMember("new@example.test");
        (await app.Published<MemberProfileChanged>("identity")).ShouldContain(e => e.MemberId == member.Id && e.Email == "new@example.test");
        await app.Pump();
        app.Mails.To("old@example.test")[^1].Subject.ShouldBe("【EcoSphere】您帳號的電子郵件已變更");
    }

    [Fact]
    public async Task The_link_works_in_a_browser_that_is_not_signed_in_and_signs_nobody_in()
    {
        var browser = await app.SignUp("phone@example.test");
        await Ask(browser, "phone2@example.test");
        await app.Pump();
        var phone = app.Browse();
        (await (await phone.Get(app.Mails.LinkTo("phone2@example.test"))).Submit()).Path.ShouldBe("/account/login");
        (await phone.IsSignedIn()).ShouldBeFalse();
        (await browser.IsSignedIn()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_taken_address_gets_the_same_answer_and_its_owner_is_told()
    {
        await app.SignUp("taken@example.test");
        var browser = await app.SignUp("wants@example.test");
        var page = await Ask(browser, "taken@example.test");
        page.Path.ShouldBe(Form + "/sent");
        await app.Pump();
        app.Mails.To("taken@example.test")[^1].Subject.ShouldBe("【EcoSphere】有另一個帳號想使用您的信箱");
        app.Mails.To("wants@example.test")[^1].Subject.ShouldBe("【EcoSphere】您的帳號申請變更電子郵件");
        (await app.FindMember("wants@example.test")).Email.ShouldBe("wants@example.test");
    }

    [Fact]
    public async Task An_address_taken_in_the_meantime_is_not_taken_away_again()
    {
        var browser = await app.SignUp("first@example.test");
        await Ask(browser, "race@example.test");
        await app.Pump();
        var link = app.Mails.LinkTo("race@example.test");
        await RegistrationTests.Register(app.Browse(), "race@example.test");
        (await (await browser.Get(link)).Submit()).Heading.ShouldBe("這個連結已經不能使用");
        (await app.FindMember("first@example.test")).Email.ShouldBe("first@example.test");
    }

    [Fact]
    public async Task Wrong_input_is_told_beside_each_field_and_nothing_but_the_password_is_lost()
    {
        var browser = await app.SignUp("fields@example.test");
        var page = await Ask(browser, "no-address", "");
        page.ErrorOf("Input.Email").ShouldContain("name@example.com");
        page.ErrorOf("Input.Password").ShouldBe("請輸入密碼。");
        page = await Ask(browser, "FIELDS@example.test");
        page.ErrorOf("Input.Email").ShouldBe("這就是您目前使用的電子郵件。");
        page = await Ask(browser, "fields2@example.test", "Other-Forest-82");
        page.ErrorOf("Input.Password").ShouldBe("密碼不正確。");
        page.ValueOf("Input.Email").ShouldBe("fields2@example.test");
        await app.Pump();
        app.Mails.To("fields2@example.test").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_changed_password_stops_a_change_that_waits_for_its_confirmation()
    {
        var browser = await app.SignUp("stopped@example.test");
        await Ask(browser, "thief@example.test");
        await app.Pump();
        await (await browser.Get("/member/security/password")).Submit([("Input.Password", Accounts.Password), ("Input.NewPassword", "Silent-River-92")]);
        (await app.Browse().Get(app.Mails.LinkTo("thief@example.test"))).ShouldBe(HttpStatusCode.OK).Heading.ShouldBe("這個連結已經不能使用");
    }

    private static async Task<Page> Ask(Browser browser, string email, string password = Accounts.Password) =>
        await (await browser.Get(Form)).Submit([("Input.Email", email), ("Input.Password", password)]);
}
