using EcoSphere.Identity.Application;
using EcoSphere.Identity.Domain.Consents;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.SignIn;

/// <summary>What people see whose sign-in was over before they noticed.</summary>
public sealed class EndedSignInTests : IAsyncLifetime
{
    private const string NotSaved = "送出表單前，您的登入已經結束，因此內容未儲存。";

    private App _app = null!;

    public async Task InitializeAsync() => _app = await App.Start(new App.Settings());

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_code_that_comes_too_late_leads_to_sign_in_again_and_on_to_where_one_wanted_to_go()
    {
        var (secret, _) = await _app.TurnOnTwoFactor(await _app.SignUp("late@example.test"));
        var browser = _app.Browse();
        var gate = await Accounts.SignIn(browser, "late@example.test", returnUrl: "/member/profile?x=1");
        _app.Clock.Advance(TimeSpan.FromHours(3));

        var again = await gate.Submit([("Input.Code", _app.Code(secret))]);
        again.Path.ShouldBe("/account/login?returnUrl=%2Fmember%2Fprofile%3Fx%3D1");
        again.Text.ShouldContain(NotSaved);
        gate = await again.Submit([("Input.Email", "late@example.test"), ("Input.Password", Accounts.Password)]);
        gate.Text.ShouldNotContain(NotSaved);
        (await gate.Submit([("Input.Code", _app.Code(secret))])).Path.ShouldBe("/member/profile?x=1");
    }

    [Fact]
    public async Task A_consent_that_comes_too_late_does_as_well()
    {
        var browser = await _app.SignUp("agree@example.test");
        await _app.With<IIdentityDb>(async db =>
        {
            db.ConsentTexts.Add(ConsentText.Publish(2, "第二版的內容", "English", _app.Clock.GetUtcNow()));
            await ((DbContext)db).SaveChangesAsync();
        });
        var gate = await browser.Get("/member/profile");
        _app.Clock.Advance(TimeSpan.FromHours(3));

        var again = await gate.Submit(button: "我已閱讀並同意");
        again.Path.ShouldBe("/account/login?returnUrl=%2Fmember%2Fprofile");
        again.Text.ShouldContain(NotSaved);
        var asked = await again.Submit([("Input.Email", "agree@example.test"), ("Input.Password", Accounts.Password)]);
        asked.Path.ShouldBe("/account/consent?returnUrl=%2Fmember%2Fprofile");
        (await asked.Submit(button: "我已閱讀並同意")).Path.ShouldBe("/member/profile");
    }

    [Fact]
    public async Task Any_form_leads_back_to_its_page_and_not_to_the_name_of_its_button()
    {
        var browser = await _app.SignUp("form@example.test");
        var setUp = await browser.Get("/member/security/two-factor");
        _app.Clock.Advance(TimeSpan.FromHours(3));
        var again = await setUp.Submit(button: "開始設定");
        again.Path.ShouldBe("/account/login?returnUrl=%2Fmember%2Fsecurity%2Ftwo-factor");
        again.Text.ShouldContain(NotSaved);
        (await again.Submit([("Input.Email", "form@example.test"), ("Input.Password", Accounts.Password)])).Path.ShouldBe("/member/security/two-factor");
    }

    [Fact]
    public async Task A_form_that_a_new_consent_stops_leads_back_to_its_page()
    {
        var browser = await _app.SignUp("stopped@example.test");
        var profile = await browser.Get("/member/profile");
        await _app.With<IIdentityDb>(async db =>
        {
            db.ConsentTexts.Add(ConsentText.Publish(2, "第二版的內容", "English", _app.Clock.GetUtcNow()));
            await ((DbContext)db).SaveChangesAsync();
        });
        (await profile.Submit()).Path.ShouldBe("/account/consent?returnUrl=%2Fmember%2Fprofile");
    }

    [Fact]
    public async Task Opening_a_page_says_so_once_and_a_stranger_is_told_nothing()
    {
        var browser = await _app.SignUp("open@example.test");
        _app.Clock.Advance(TimeSpan.FromHours(3));
        (await browser.Get("/member/profile")).Text.ShouldContain("您的登入已結束");
        (await browser.Get("/member/profile")).Text.ShouldNotContain("您的登入已結束");
        (await _app.Browse().Get("/member/profile")).Text.ShouldNotContain("您的登入已結束");
    }

    [Fact]
    public async Task Signing_out_after_the_end_is_no_error()
    {
        var browser = await _app.SignUp("out@example.test");
        var page = await browser.Get("/account/logout");
        _app.Clock.Advance(TimeSpan.FromHours(3));
        (await page.Submit()).Path.ShouldStartWith("/account/login");
        (await browser.Get("/account/logout")).Path.ShouldBe("/");
    }
}
