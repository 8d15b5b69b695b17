using System.Net;
using EcoSphere.Identity.Contracts;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Registration;

public sealed class RegistrationTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_person_registers_confirms_by_mail_and_is_signed_in_at_the_member_centre()
    {
        var browser = app.Browse();
        var sent = await Register(browser, "new@example.test");
        sent.Heading.ShouldBe("請到信箱收信");

        await app.Pump();
        var landing = await browser.Get(app.Mails.LinkTo("new@example.test"));
        var home = await landing.Submit();

        home.Path.ShouldBe("/member");
        home.Text.ShouldContain("您的帳號已啟用");
        (await app.Published<MemberActivated>("identity")).ShouldNotBeEmpty();
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Opening_the_link_uses_nothing_up_and_pressing_the_button_twice_does()
    {
        var browser = app.Browse();
        await Register(browser, "twice@example.test");
        await app.Pump();
        var link = app.Mails.LinkTo("twice@example.test");

        await browser.Get(link);
        var landing = await browser.Get(link);
        (await landing.Submit()).Path.ShouldBe("/member");
        var again = await (await app.Browse().Get(link)).ShouldBe(HttpStatusCode.OK).Response.Content.ReadAsStringAsync();
        again.ShouldContain("這個連結已經不能使用");
        (await browser.Get(link)).Path.ShouldBe("/member", "who is in already needs no explanation");
    }

    [Fact]
    public async Task An_address_with_an_account_gets_the_same_answer_and_its_owner_a_mail_that_changes_nothing()
    {
        await app.SignUp("taken@example.test");
        var known = await Register(app.Browse(), "Taken@Example.test", "Other-Forest-82");
        var unknown = await Register(app.Browse(), "untaken@example.test", "Other-Forest-82");
        (known.Status, known.Path, known.Text).ShouldBe((unknown.Status, unknown.Path, unknown.Text));

        await app.Pump();
        app.Mails.To("taken@example.test")[^1].Subject.ShouldBe("【EcoSphere】您已經有帳號了");
        await app.OtherBrowser("taken@example.test");
    }

    [Fact]
    public async Task Wrong_input_is_told_beside_each_field_and_nothing_typed_is_lost()
    {
        var browser = app.Browse();
        var form = await (await browser.Get("/account/register")).Submit(button: "我已閱讀並同意");
        var page = await form.Submit([("Input.Name", "林小綠"), ("Input.Email", "no-address"), ("Input.Password", "short"), ("Input.Phone", "abc")]);

        page.ErrorOf("Input.Email").ShouldContain("請填寫電子郵件，例如 name@example.com");
        page.ErrorOf("Input.Password").ShouldContain("至少使用 10 個字元");
        page.ErrorOf("Input.Phone").ShouldContain("電話號碼");
        page.ValueOf("Input.Name").ShouldBe("林小綠");
        page.ValueOf("Input.Email").ShouldBe("no-address");
        page.ValueOf("Input.Password").ShouldBe("");
        page.Document.Title!.ShouldStartWith("錯誤：");
    }

    internal static async Task<Page> Register(Browser browser, string email, string password = "Quiet-Forest-81")
    {
        var form = await (await browser.Get("/account/register")).Submit(button: "我已閱讀並同意");
        return await form.Submit([("Input.Name", "林小綠"), ("Input.Email", email), ("Input.Password", password)]);
    }
}
