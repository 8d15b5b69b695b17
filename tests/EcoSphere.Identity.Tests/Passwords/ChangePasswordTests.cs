using System.Net;
using EcoSphere.Identity.Application;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Passwords;

public sealed class ChangePasswordTests(App app) : IClassFixture<App>
{
    private const string Form = "/member/security/password";
    private const string New = "Silent-River-92";

    [Fact]
    public async Task A_changed_password_ends_the_other_sessions_closes_links_and_is_told_by_mail()
    {
        var browser = await app.SignUp("change@example.test");
        var other = await app.OtherBrowser("change@example.test");
        var link = await app.AskForLink("change@example.test");

        var done = await (await browser.Get(Form)).Submit([("Input.Password", Accounts.Password), ("Input.NewPassword", New)]);
        done.Path.ShouldBe("/member/security");
        done.Text.ShouldContain("密碼已變更");
        (await browser.IsSignedIn()).ShouldBeTrue();
        (await other.IsSignedIn()).ShouldBeFalse();
        (await app.Browse().Get(link)).Heading.ShouldBe("這個連結已經不能使用");
        await app.Pump();
        app.Mails.To("change@example.test")[^1].Subject.ShouldBe("【EcoSphere】您的密碼已變更");
        await app.OtherBrowser("change@example.test", New);
    }

    [Fact]
    public async Task Wrong_input_is_told_beside_each_field()
    {
        var browser = await app.SignUp("input@example.test");
        var page = await (await browser.Get(Form)).Submit([("Input.Password", ""), ("Input.NewPassword", "input12345")]);
        page.ErrorOf("Input.Password").ShouldBe("請輸入目前的密碼。");
        page.ErrorOf("Input.NewPassword").ShouldBe("請同時使用大寫字母、小寫字母與數字。");
        page = await page.Submit([("Input.Password", "Other-Forest-82"), ("Input.NewPassword", New)]);
        page.ErrorOf("Input.Password").ShouldBe("密碼不正確。");
    }

    [Fact]
    public async Task A_password_with_the_name_of_the_company_is_refused()
    {
        var browser = await app.SignUp("firm@example.test");
        var (member, company) = ((await app.FindMember("firm@example.test")).Id, Guid.CreateVersion7());
        await app.With<IIdentityDb>(async db =>
        {
            db.Companies.Add(new CompanyCopy { Id = company, Name = "大樹精密股份有限公司" });
            db.CompanyPlaces.Add(
                new CompanyPlace
                {
                    MemberId = member,
                    CompanyId = company,
                    At = app.Clock.GetUtcNow(),
                }
            );
            await ((DbContext)db).SaveChangesAsync();
        });
        var page = await browser.Get(Form);
        foreach (var weak in new[] { "大樹精密Abc123", "林小綠Aa123456" })
        {
            page = await page.Submit([("Input.Password", Accounts.Password), ("Input.NewPassword", weak)]);
            page.ErrorOf("Input.NewPassword").ShouldBe("這個密碼太容易被猜到，請換一個。");
        }

        (await page.Submit([("Input.Password", Accounts.Password), ("Input.NewPassword", New)])).Path.ShouldBe("/member/security");
    }

    [Fact]
    public async Task The_present_password_cannot_be_guessed_at_an_unattended_screen_and_sign_in_is_not_locked_by_it()
    {
        var browser = await app.SignUp("screen@example.test");
        for (var i = 0; i < 5; i++)
            await Try("Other-Forest-82");
        (await Try(Accounts.Password)).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        await app.OtherBrowser("screen@example.test");

        async Task<Page> Try(string password) => await (await browser.Get(Form)).Submit([("Input.Password", password), ("Input.NewPassword", New)]);
    }

    [Fact]
    public async Task Strangers_are_sent_to_sign_in() =>
        (await app.Browse().Get(Form)).Path.ShouldBe("/account/login?returnUrl=%2Fmember%2Fsecurity%2Fpassword");
}
