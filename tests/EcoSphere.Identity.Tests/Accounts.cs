using System.Globalization;
using EcoSphere.Identity.Application;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Domain.SignIn;
using EcoSphere.Identity.Tests.Registration;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EcoSphere.Identity.Tests;

/// <summary>Accounts as people make them, through the pages.</summary>
internal static class Accounts
{
    public const string Password = "Quiet-Forest-81";

    /// <summary>Registers and confirms; the browser is signed in.</summary>
    public static async Task<Browser> SignUp(this App app, string email)
    {
        var browser = app.Browse();
        await RegistrationTests.Register(browser, email, Password);
        await app.Pump();
        (await (await browser.Get(app.Mails.LinkTo(email))).Submit()).Path.ShouldBe("/member");
        return browser;
    }

    /// <summary>An account without a password, as a company opens it for somebody.</summary>
    public static async Task Invite(this App app, string email) =>
        await app.With<IIdentityDb>(async db =>
        {
            db.Members.Add(Member.Invite(email, "陳受邀", null, "zh-TW", app.Clock.GetUtcNow()));
            await ((DbContext)db).SaveChangesAsync();
        });

    public static async Task Suspend(this App app, string email) =>
        await app.With<IIdentityDb>(async db =>
        {
            (await db.Members.SingleAsync(m => m.Email == email)).Suspend("測試");
            await ((DbContext)db).SaveChangesAsync();
        });

    public static async Task<Page> SignIn(Browser browser, string email, string password = Password, string? returnUrl = null)
    {
        var form = await browser.Get("/account/login" + (returnUrl is null ? "" : $"?returnUrl={Uri.EscapeDataString(returnUrl)}"));
        return await form.Submit([("Input.Email", email), ("Input.Password", password)]);
    }

    /// <summary>A second browser, signed in with the password.</summary>
    public static async Task<Browser> OtherBrowser(this App app, string email, string password = Password)
    {
        var browser = app.Browse();
        (await SignIn(browser, email, password)).Path.ShouldBe("/member");
        return browser;
    }

    /// <summary>Asks for a sign-in link.</summary>
    /// <returns>The local path of the mailed link.</returns>
    public static async Task<string> AskForLink(this App app, string email, string form = "/account/quick-login")
    {
        await (await app.Browse().Get(form)).Submit([("Input.Email", email)]);
        await app.Pump();
        return app.Mails.LinkTo(email);
    }

    public static Task<Member> FindMember(this App app, string email) =>
        app.With<IIdentityDb, Member>(db => db.Members.AsNoTracking().Include(m => m.Consents).SingleAsync(m => m.Email == email));

    public static async Task<bool> IsSignedIn(this Browser browser) => (await browser.Get("/member")).Path == "/member";

    /// <summary>Turns two-factor sign-in on.</summary>
    /// <returns>The app's secret and the recovery codes.</returns>
    public static async Task<(byte[] Secret, IReadOnlyList<string> Codes)> TurnOnTwoFactor(this App app, Browser browser)
    {
        var setup = await browser.Get("/member/security/two-factor");
        if (setup.Document.GetElementById("secret") is null)
            setup = await setup.Submit(button: "開始設定");
        var secret = FromBase32(setup.Document.GetElementById("secret")!.TextContent);
        var done = await setup.Submit([("Input.Code", app.Code(secret))], "開啟兩步驟驗證");
        return (secret, done.Document.GetElementById("recovery-codes")!.TextContent.Split('\n'));
    }

    /// <summary>What the app shows now.</summary>
    public static string Code(this App app, byte[] secret) => Totp.CodeAt(secret, app.Clock.GetUtcNow().ToUnixTimeSeconds() / 30);

    /// <summary>A code that is never right now.</summary>
    public static string WrongCode(this App app, byte[] secret)
    {
        var step = app.Clock.GetUtcNow().ToUnixTimeSeconds() / 30;
        var right = Enumerable.Range(-1, 3).Select(i => Totp.CodeAt(secret, step + i)).ToList();
        return Enumerable.Range(0, 4).Select(i => i.ToString("D6", CultureInfo.InvariantCulture)).First(c => !right.Contains(c));
    }

    private static byte[] FromBase32(string text)
    {
        var bits = string.Concat(
            text.Where(char.IsLetterOrDigit)
                .Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0'))
        );
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }
}
