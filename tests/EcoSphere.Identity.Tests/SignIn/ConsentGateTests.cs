using EcoSphere.Identity.Application;
using EcoSphere.Identity.Domain.Consents;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.SignIn;

public sealed class ConsentGateTests : IAsyncLifetime
{
    private App _app = null!;

    public async Task InitializeAsync() => _app = await App.Start(new App.Settings());

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_new_version_is_asked_for_before_anything_else_and_kept_with_time_and_address()
    {
        var browser = await _app.SignUp("reader@example.test");
        await Publish(2, "第二版的內容");

        var gate = await browser.Get("/member/profile?x=1");
        gate.Path.ShouldBe("/account/consent?returnUrl=%2Fmember%2Fprofile%3Fx%3D1");
        gate.Text.ShouldContain("第二版的內容");
        (await gate.Submit(button: "我已閱讀並同意")).Path.ShouldBe("/member/profile?x=1");

        var given = (await _app.FindMember("reader@example.test")).Consents.Single(c => c.Version == 2);
        given.GivenAt.ShouldBe(_app.Clock.GetUtcNow());
        (await browser.Get("/account/consent")).Path.ShouldBe("/member");
    }

    [Fact]
    public async Task Consent_counts_only_for_the_version_that_was_shown()
    {
        var browser = await _app.SignUp("slow@example.test");
        await Publish(2, "第二版的內容");
        var gate = await browser.Get("/member");
        await Publish(3, "第三版的內容");

        var next = await gate.Submit(button: "我已閱讀並同意");
        next.Errors.ShouldContain(e => e.Contains("剛剛更新", StringComparison.Ordinal));
        next.Text.ShouldContain("第三版的內容");
        (await next.Submit(button: "我已閱讀並同意")).Path.ShouldBe("/member");
        (await _app.FindMember("slow@example.test")).Consents.Select(c => c.Version).ShouldBe([1, 3], ignoreOrder: true);
    }

    [Fact]
    public async Task Who_does_not_agree_is_signed_out_and_can_come_back()
    {
        var browser = await _app.SignUp("no@example.test");
        await Publish(2, "第二版的內容");
        await (await browser.Get("/member")).Submit(button: "我不同意");
        (await browser.IsSignedIn()).ShouldBeFalse();
        (await Accounts.SignIn(browser, "no@example.test")).Path.ShouldStartWith("/account/consent");
    }

    private Task Publish(int number, string text) =>
        _app.With<IIdentityDb>(async db =>
        {
            db.ConsentTexts.Add(ConsentText.Publish(number, text, "English", _app.Clock.GetUtcNow()));
            await ((DbContext)db).SaveChangesAsync();
        });
}
