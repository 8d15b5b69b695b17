using System.Net;
using EcoSphere.Identity.Application;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.TwoFactor;

public sealed class TwoFactorTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Setting_up_shows_code_and_key_asks_for_proof_and_shows_recovery_codes_once()
    {
        var browser = await app.SignUp("setup@example.test");
        var page = await browser.Get("/member/security/two-factor");
        page.Document.GetElementById("secret").ShouldBeNull();
        page = await page.Submit(button: "開始設定");
        page.Document.QuerySelector("main img")!.GetAttribute("src")!.ShouldStartWith("data:image/png;base64,");
        page.Document.QuerySelectorAll("a")
            .Select(a => a.GetAttribute("href"))
            .ShouldContain(h => h!.StartsWith("otpauth://totp/EcoSphere:setup%40example.test?secret=", StringComparison.Ordinal));

        var wrong = await page.Submit([("Input.Code", "000000")], "開啟兩步驟驗證");
        wrong.ErrorOf("Input.Code").ShouldContain("驗證碼不正確");
        wrong.Document.GetElementById("secret")!.TextContent.ShouldBe(page.Document.GetElementById("secret")!.TextContent);

        var (_, codes) = await app.TurnOnTwoFactor(browser);
        codes.Count.ShouldBe(10);
        var after = await browser.Get("/member/security/two-factor");
        after.Document.GetElementById("recovery-codes").ShouldBeNull();
        after.Document.GetElementById("secret").ShouldBeNull();
        after.Text.ShouldContain("還有 10 組未使用");
    }

    [Fact]
    public async Task Signing_in_asks_for_the_code_and_nothing_opens_before()
    {
        var (secret, _) = await app.TurnOnTwoFactor(await app.SignUp("two@example.test"));
        Next();
        var browser = app.Browse();
        var gate = await Accounts.SignIn(browser, "two@example.test", returnUrl: "/member/profile");
        gate.Path.ShouldBe("/account/two-factor?returnUrl=%2Fmember%2Fprofile");
        (await browser.Get("/member/security")).Path.ShouldBe("/account/two-factor?returnUrl=%2Fmember%2Fsecurity");

        gate = await gate.Submit([("Input.Code", app.WrongCode(secret))]);
        gate.ErrorOf("Input.Code").ShouldContain("驗證碼不正確");
        (await gate.Submit([("Input.Code", app.Code(secret))])).Path.ShouldBe("/member/profile");
        (await browser.Get("/account/two-factor")).Path.ShouldBe("/member");
    }

    [Fact]
    public async Task A_mailed_link_asks_for_the_code_as_well()
    {
        await app.TurnOnTwoFactor(await app.SignUp("link@example.test"));
        (await (await app.Browse().Get(await app.AskForLink("link@example.test"))).Submit()).Path.ShouldBe("/account/two-factor");
        var reset = await app.Browse().Get(await app.AskForLink("link@example.test", "/account/forgot-password"));
        (await reset.Submit([("Input.NewPassword", "Silent-River-92")])).Path.ShouldBe("/account/two-factor");
    }

    [Fact]
    public async Task A_code_seen_over_a_shoulder_is_of_no_use()
    {
        var (secret, codes) = await app.TurnOnTwoFactor(await app.SignUp("shoulder@example.test"));
        Next();
        var code = app.Code(secret);
        (await (await Accounts.SignIn(app.Browse(), "shoulder@example.test")).Submit([("Input.Code", code)])).Path.ShouldBe("/member");
        (await (await Accounts.SignIn(app.Browse(), "shoulder@example.test")).Submit([("Input.Code", code)])).ErrorOf("Input.Code").ShouldNotBeEmpty();

        var recovered = await (await Accounts.SignIn(app.Browse(), "shoulder@example.test")).Submit([("Input.Code", codes[3])]);
        recovered.Path.ShouldBe("/member");
        recovered.Text.ShouldContain("還剩 9 組");
        (await (await Accounts.SignIn(app.Browse(), "shoulder@example.test")).Submit([("Input.Code", codes[3])])).ErrorOf("Input.Code").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Five_wrong_codes_lock_the_second_step()
    {
        var (secret, _) = await app.TurnOnTwoFactor(await app.SignUp("guess@example.test"));
        Next();
        var gate = await Accounts.SignIn(app.Browse(), "guess@example.test");
        for (var i = 0; i < 5; i++)
            gate = await gate.Submit([("Input.Code", app.WrongCode(secret))]);
        // another browser does not help
        gate = await (await Accounts.SignIn(app.Browse(), "guess@example.test")).Submit([("Input.Code", app.Code(secret))]);
        gate.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        app.Clock.Advance(TimeSpan.FromMinutes(15));
        (await gate.Submit([("Input.Code", app.Code(secret))])).Path.ShouldBe("/member");
    }

    [Fact]
    public async Task Without_a_sign_in_under_way_there_is_no_second_step()
    {
        (await app.Browse().Get("/account/two-factor?returnUrl=%2Fmember%2Fprofile")).Path.ShouldBe("/account/login?returnUrl=%2Fmember%2Fprofile");
        (await app.Browse().Get("/account/two-factor")).Path.ShouldBe("/account/login");
    }

    [Fact]
    public async Task It_is_turned_off_with_the_password_only()
    {
        var browser = await app.SignUp("off@example.test");
        var (_, codes) = await app.TurnOnTwoFactor(browser);
        var page = await browser.Get("/member/security/two-factor/off");
        page = await page.Submit([("Input.Password", "Other-Forest-82")]);
        page.ErrorOf("Input.Password").ShouldBe("密碼不正確。");
        (await page.Submit([("Input.Password", Accounts.Password)])).Path.ShouldBe("/member/security");

        (await Accounts.SignIn(app.Browse(), "off@example.test")).Path.ShouldBe("/member");
        await app.Pump();
        app.Mails.To("off@example.test")[^1].Subject.ShouldBe("【EcoSphere】兩步驟驗證已關閉");
        codes.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task New_recovery_codes_replace_the_old_and_need_the_password()
    {
        var browser = await app.SignUp("renew@example.test");
        var (_, old) = await app.TurnOnTwoFactor(browser);
        var page = await browser.Get("/member/security/two-factor/recovery-codes");
        page = await page.Submit([("Input.Password", "")]);
        page.ErrorOf("Input.Password").ShouldBe("請輸入密碼。");
        page = await page.Submit([("Input.Password", Accounts.Password)]);
        var renewed = page.Document.GetElementById("recovery-codes")!.TextContent.Split('\n');

        var gate = await Accounts.SignIn(app.Browse(), "renew@example.test");
        gate = await gate.Submit([("Input.Code", old[0])]);
        gate.ErrorOf("Input.Code").ShouldNotBeEmpty();
        (await gate.Submit([("Input.Code", renewed[0])])).Path.ShouldBe("/member");
    }

    [Fact]
    public async Task Staff_are_led_to_the_set_up_and_cannot_turn_it_off()
    {
        var browser = await app.SignUp("staff@example.test");
        await app.With<IIdentityDb>(async db =>
        {
            (await db.Members.Include(m => m.Grants).SingleAsync(m => m.Email == "staff@example.test")).Appoint([Permissions.Identity], app.Clock.GetUtcNow());
            await ((DbContext)db).SaveChangesAsync();
        });

        (await browser.Get("/member")).Path.ShouldBe("/member/security/two-factor?returnUrl=%2Fmember");
        await app.TurnOnTwoFactor(browser);
        (await browser.IsSignedIn()).ShouldBeTrue();

        var off = await browser.Get("/member/security/two-factor/off");
        off.Text.ShouldContain("平台管理員不能關閉兩步驟驗證");
        var form = (await browser.Get("/member/security/two-factor/recovery-codes")).Form([("Input.Password", Accounts.Password)]);
        (await browser.Post("/member/security/two-factor/off", form.Content)).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    /// <summary>Each code is good once: the next sign-in needs the next one.</summary>
    private void Next() => app.Clock.Advance(TimeSpan.FromSeconds(30));
}
