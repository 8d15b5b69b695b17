using System.Net;
using EcoSphere.Identity.Contracts;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Identity.Tests.Registration;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.SignIn;

public sealed class QuickSignInTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task The_mailed_link_signs_in_once_and_opening_it_uses_nothing_up()
    {
        await app.SignUp("quick@example.test");
        var link = await app.AskForLink("quick@example.test");

        await app.Browse().Get(link);
        var browser = app.Browse();
        (await (await browser.Get(link)).Submit()).Path.ShouldBe("/member");

        var again = await app.Browse().Get(link);
        again.ShouldBe(HttpStatusCode.OK).Heading.ShouldBe("這個連結已經不能使用");
        (await again.Follow("重新索取連結")).Path.ShouldBe("/account/quick-login");
    }

    [Fact]
    public async Task The_button_pressed_on_two_open_pages_signs_in_one_of_them()
    {
        await app.SignUp("tabs@example.test");
        var link = await app.AskForLink("tabs@example.test");
        var (one, other) = (await app.Browse().Get(link), await app.Browse().Get(link));
        (await one.Submit()).Path.ShouldBe("/member");
        (await other.Submit()).Heading.ShouldBe("這個連結已經不能使用");
    }

    [Fact]
    public async Task An_unknown_address_gets_the_same_answer_and_no_mail()
    {
        await app.SignUp("known@example.test");
        var known = await (await app.Browse().Get("/account/quick-login")).Submit([("Input.Email", "known@example.test")]);
        var unknown = await (await app.Browse().Get("/account/quick-login")).Submit([("Input.Email", "unknown@example.test")]);
        await app.Pump();

        unknown.Path.ShouldBe(known.Path);
        unknown.Text.ShouldBe(known.Text);
        app.Mails.To("unknown@example.test").ShouldBeEmpty();
        app.Mails.To("known@example.test")[^1].Subject.ShouldBe("【EcoSphere】您的登入連結");
    }

    [Fact]
    public async Task A_link_expires_and_a_newer_one_replaces_it()
    {
        await app.SignUp("late@example.test");
        var first = await app.AskForLink("late@example.test");
        var second = await app.AskForLink("late@example.test");
        (await app.Browse().Get(first)).Heading.ShouldBe("這個連結已經不能使用");
        var open = await app.Browse().Get(second);
        open.Heading.ShouldBe("快速登入");

        app.Clock.Advance(TimeSpan.FromMinutes(10));
        (await open.Submit()).Heading.ShouldBe("這個連結已經不能使用");
        (await app.Browse().Get(second)).Heading.ShouldBe("這個連結已經不能使用");
    }

    [Theory]
    [InlineData("/account/quick-login/open")]
    [InlineData("/account/quick-login/open?token=")]
    [InlineData("/account/quick-login/open?token=guessed")]
    [InlineData("/account/activate?token=")]
    [InlineData("/account/reset-password?token=")]
    [InlineData("/account/confirm-email?token=")]
    public async Task A_token_that_is_none_is_a_dead_link(string path) =>
        (await app.Browse().Get(path)).ShouldBe(HttpStatusCode.OK).Heading.ShouldBe("這個連結已經不能使用");

    [Fact]
    public async Task Who_was_invited_becomes_active_chooses_a_password_agrees_and_goes_on()
    {
        await app.Invite("invited@example.test");
        var browser = app.Browse();
        await (await browser.Get("/account/quick-login?returnUrl=%2Fmember%2Fprofile")).Submit([("Input.Email", "invited@example.test")]);
        await app.Pump();

        var gate = await (await browser.Get(app.Mails.LinkTo("invited@example.test"))).Submit();
        gate.Path.ShouldStartWith("/account/set-password");
        (await browser.Get("/member/security")).Path.ShouldStartWith("/account/set-password");
        gate = await gate.Submit([("Input.NewPassword", "short")]);
        gate.ErrorOf("Input.NewPassword").ShouldBe("請至少使用 10 個字元。");

        var consent = await gate.Submit([("Input.NewPassword", Accounts.Password)]);
        consent.Path.ShouldStartWith("/account/consent");
        var end = await consent.Submit(button: "我已閱讀並同意");
        end.Path.ShouldBe("/member/profile");

        var member = await app.FindMember("invited@example.test");
        member.State.ShouldBe(MemberState.Active);
        member.Consents.Single().Version.ShouldBe(1);
        (await app.Published<MemberActivated>("identity")).ShouldContain(new MemberActivated(member.Id));
        (await app.OtherBrowser("invited@example.test")).ShouldNotBeNull();
        (await browser.Get("/account/set-password")).Path.ShouldBe("/member/security/password");
    }

    [Fact]
    public async Task A_registration_that_nobody_confirmed_leaves_no_password_behind()
    {
        await RegistrationTests.Register(app.Browse(), "victim@example.test", "Strangers-Pass-7");
        await app.Pump();
        var activation = app.Mails.LinkTo("victim@example.test");

        var owner = app.Browse();
        (await (await owner.Get(await app.AskForLink("victim@example.test"))).Submit()).Path.ShouldStartWith("/account/set-password");
        (await Accounts.SignIn(app.Browse(), "victim@example.test", "Strangers-Pass-7")).ErrorOf("Input.Password").ShouldNotBeEmpty();
        (await app.Browse().Get(activation)).Heading.ShouldBe("這個連結已經不能使用");
    }

    [Fact]
    public async Task Nobody_puts_a_password_into_somebody_elses_registration()
    {
        await RegistrationTests.Register(app.Browse(), "owner@example.test");
        await RegistrationTests.Register(app.Browse(), "owner@example.test", "Strangers-Pass-7");
        await app.Pump();
        (await (await app.Browse().Get(app.Mails.LinkTo("owner@example.test"))).Submit()).Path.ShouldStartWith("/account/set-password");
        (await Accounts.SignIn(app.Browse(), "owner@example.test", "Strangers-Pass-7")).ErrorOf("Input.Password").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Who_registers_again_with_the_same_password_keeps_it()
    {
        await RegistrationTests.Register(app.Browse(), "same@example.test");
        await RegistrationTests.Register(app.Browse(), "same@example.test");
        await app.Pump();
        (await (await app.Browse().Get(app.Mails.LinkTo("same@example.test"))).Submit()).Path.ShouldBe("/member");
        (await app.OtherBrowser("same@example.test")).ShouldNotBeNull();
    }

    [Fact]
    public async Task An_address_gets_at_most_five_mails_in_a_quarter_of_an_hour()
    {
        await app.Invite("flood@example.test");
        for (var i = 0; i < 7; i++)
            (await (await app.Browse().Get("/account/quick-login")).Submit([("Input.Email", "flood@example.test")])).Path.ShouldBe("/account/quick-login/sent");
        await app.Pump();
        app.Mails.To("flood@example.test").Count.ShouldBe(5);
    }

    [Fact]
    public async Task Who_is_suspended_gets_no_link_and_an_open_one_is_dead()
    {
        await app.SignUp("suspended@example.test");
        var link = await app.AskForLink("suspended@example.test");
        await app.Suspend("suspended@example.test");
        var mails = app.Mails.To("suspended@example.test").Count;

        (await (await app.Browse().Get(link)).Submit()).Heading.ShouldBe("這個連結已經不能使用");
        (await (await app.Browse().Get("/account/quick-login")).Submit([("Input.Email", "suspended@example.test")])).Path.ShouldBe("/account/quick-login/sent");
        await app.Pump();
        app.Mails.To("suspended@example.test").Count.ShouldBe(mails);
    }
}
