using System.Net;
using EcoSphere.CarbonCloud.Contracts;
using EcoSphere.Company.Contracts;
using EcoSphere.Identity.Domain.Connect;
using EcoSphere.Identity.Domain.Consents;
using EcoSphere.Testing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Connect;

/// <summary>The authorization endpoint refuses what the standards want refused.</summary>
public sealed class AuthorizeTests(SsoApp app) : IClassFixture<SsoApp>
{
    [Theory]
    [InlineData("client_id", null)]
    [InlineData("client_id", "unknown")]
    [InlineData("client_id", "CARBON-CLOUD-PLATFORM")]
    [InlineData("redirect_uri", null)]
    [InlineData("redirect_uri", "https://evil.example/callback")]
    [InlineData("redirect_uri", "http://localhost:5400/callback/")]
    [InlineData("redirect_uri", "http://localhost:5400/callback?x=1")]
    [InlineData("redirect_uri", "http://localhost:5400/callback#x")]
    [InlineData("redirect_uri", "http://localhost:5400/Callback")]
    [InlineData("redirect_uri", "http://localhost:5400.evil.example/callback")]
    [InlineData("redirect_uri", "http://localhost:5400@evil.example/callback")]
    [InlineData("redirect_uri", "https://other.example/callback?tenant=1")]
    public async Task Nobody_is_led_to_an_address_that_is_not_the_clients(string parameter, string? value)
    {
        var page = await app.Browse().Get(new RelyingParty(app).SignOnUrl((parameter, value)));
        page.ShouldBe(HttpStatusCode.BadRequest);
        page.Path.ShouldStartWith("/connect/authorize");
        page.Heading.ShouldBe("無法繼續登入");
        page.Text.ShouldContain(parameter);
    }

    [Theory]
    [InlineData("client_id=carbon-cloud-platform")]
    [InlineData("redirect_uri=http://localhost:5400/callback")]
    public async Task Nor_where_the_address_or_the_client_comes_twice(string again) =>
        (await app.Browse().Get($"{new RelyingParty(app).SignOnUrl()}&{again}")).ShouldBe(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("response_type", null, "invalid_request")]
    [InlineData("response_type", "token", "unsupported_response_type")]
    [InlineData("response_type", "code id_token", "unsupported_response_type")]
    [InlineData("response_mode", "fragment", "invalid_request")]
    [InlineData("scope", null, "invalid_scope")]
    [InlineData("scope", "profile email", "invalid_scope")]
    [InlineData("code_challenge", null, "invalid_request")]
    [InlineData("code_challenge_method", null, "invalid_request")]
    [InlineData("code_challenge_method", "plain", "invalid_request")]
    [InlineData("code_challenge", "too-short", "invalid_request")]
    [InlineData("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw+cM", "invalid_request")]
    [InlineData("request", "eyJhbGciOiJub25lIn0.e30.", "request_not_supported")]
    [InlineData("request_uri", "https://evil.example/request", "request_uri_not_supported")]
    [InlineData("registration", "{}", "registration_not_supported")]
    [InlineData("prompt", "none login", "invalid_request")]
    [InlineData("prompt", "consent", "consent_required")]
    [InlineData("prompt", "select_account", "account_selection_required")]
    [InlineData("max_age", "-1", "invalid_request")]
    [InlineData("max_age", "soon", "invalid_request")]
    public async Task What_is_wrong_otherwise_is_told_to_the_client(string parameter, string? value, string error)
    {
        var client = new RelyingParty(app);
        var answer = await client.Ask(app.Browse(), (parameter, value));
        (answer["error"], answer["state"], answer["iss"], answer["code"]).ShouldBe((error, client.State, RelyingParty.Issuer, null));
    }

    [Fact]
    public async Task A_parameter_that_comes_twice_is_refused_and_so_is_what_is_too_long()
    {
        var client = new RelyingParty(app);
        var twice = Answer.Of(await app.Browse().Raw($"{client.SignOnUrl()}&nonce=2"), client.Client.Callback);
        (twice["error"], twice["state"]).ShouldBe(("invalid_request", client.State));
        var twoStates = Answer.Of(await app.Browse().Raw($"{client.SignOnUrl()}&state=2"), client.Client.Callback);
        (twoStates["error"], twoStates["state"]).ShouldBe(("invalid_request", null));
        (await client.Ask(app.Browse(), ("state", new string('s', 513))))["error"].ShouldBe("invalid_request");
        (await client.Ask(app.Browse(), ("nonce", new string('n', 513))))["error"].ShouldBe("invalid_request");
    }

    [Fact]
    public async Task Without_a_page_the_client_is_told_that_one_is_needed()
    {
        var client = new RelyingParty(app);
        (await client.Ask(app.Browse(), ("prompt", "none")))["error"].ShouldBe("login_required");

        var outsider = await app.InCompany();
        var browser = await app.OtherBrowser(outsider.Email);
        (await client.Ask(browser, ("prompt", "none")))["error"].ShouldBe("access_denied");
        (await client.Ask(browser, ("prompt", "none"), ("max_age", "0")))["code"].ShouldBeNull();

        var person = await app.Entitled();
        (await client.Ask(await app.OtherBrowser(person.Email), ("prompt", "none")))["code"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_has_to_do_something_first_does_it_first()
    {
        var person = await app.Entitled();
        var browser = await app.OtherBrowser(person.Email);
        await app.Change(db =>
        {
            db.ConsentTexts.Add(ConsentText.Publish(2, "新版", "New", app.Clock.GetUtcNow()));
            return Task.CompletedTask;
        });
        try
        {
            var client = new RelyingParty(app);
            (await client.Ask(browser, ("prompt", "none")))["error"].ShouldBe("interaction_required");
            var consent = await browser.Get(client.SignOnUrl());
            consent.Path.ShouldStartWith("/account/consent?returnUrl=");
            (await consent.Submit(button: "我已閱讀並同意")).Path.ShouldStartWith("/callback?code=");
        }
        finally
        {
            await app.Change(async db => db.ConsentTexts.Remove(await db.ConsentTexts.SingleAsync(t => t.Number == 2)));
        }
    }

    [Theory]
    [InlineData("prompt", "login")]
    [InlineData("max_age", "0")]
    public async Task A_client_can_want_a_new_sign_in_and_gets_it_once(string parameter, string value)
    {
        var person = await app.Entitled();
        var browser = await app.OtherBrowser(person.Email);
        app.Clock.Advance(TimeSpan.FromSeconds(90));
        var client = new RelyingParty(app);
        var form = await browser.Get(client.SignOnUrl((parameter, value)));
        form.Path.ShouldStartWith("/account/login?returnUrl=");
        form.Text.ShouldContain("您要前往的服務要求您重新登入一次");
        (await form.Follow("改用信中的連結登入")).Path.ShouldEndWith("&again=true");
        var wrong = await form.Submit([("Input.Email", person.Email), ("Input.Password", "Wrong-Password-1")]);
        wrong.Path.ShouldStartWith("/account/login");
        app.Clock.Advance(TimeSpan.FromSeconds(5));
        var there = await wrong.Submit([("Input.Email", person.Email), ("Input.Password", Accounts.Password)]);
        var code = QueryHelpers.ParseQuery(there.Path.Split('?', 2)[1])["code"].ToString();
        var claims = await client.Verified((await client.Redeem(code)).IdToken);
        claims.GetProperty("auth_time").GetInt64().ShouldBe(app.Clock.GetUtcNow().ToUnixTimeSeconds());

        // the mark of that sign-in is good for no other request
        var back = QueryHelpers.ParseQuery(form.Path.Split('?', 2)[1])["returnUrl"].ToString();
        var mark = QueryHelpers.ParseQuery(back.Split('?', 2)[1])["login_asked"].ToString();
        app.Clock.Advance(TimeSpan.FromSeconds(90));
        var next = new RelyingParty(app);
        (await browser.Get(next.SignOnUrl((parameter, value), ("login_asked", mark)))).Path.ShouldStartWith("/account/login");
        (await browser.Get(next.SignOnUrl((parameter, value), ("login_asked", "nonsense")))).Path.ShouldStartWith("/account/login");
    }

    [Fact]
    public async Task A_sign_in_that_is_young_enough_will_do()
    {
        var person = await app.Entitled();
        var browser = await app.OtherBrowser(person.Email);
        app.Clock.Advance(TimeSpan.FromSeconds(60));
        var client = new RelyingParty(app);
        (await client.Ask(browser, ("max_age", "60")))["code"].ShouldNotBeNull();
        (await client.Ask(browser, ("max_age", "59"), ("prompt", "none")))["error"].ShouldBe("login_required");
    }

    [Fact]
    public async Task A_client_that_expects_somebody_else_is_told()
    {
        var (person, other) = (await app.Entitled(), await app.Entitled());
        var client = new RelyingParty(app);
        var token = (await client.SignOn(await app.OtherBrowser(person.Email))).IdToken;
        (await client.Ask(await app.OtherBrowser(other.Email), ("id_token_hint", token)))["error"].ShouldBe("login_required");
        (await client.Ask(await app.OtherBrowser(person.Email), ("id_token_hint", token)))["code"].ShouldNotBeNull();
        (await client.Ask(await app.OtherBrowser(person.Email), ("id_token_hint", "nonsense")))["error"].ShouldBe("login_required");
    }

    [Theory]
    [InlineData("NoCompany", "您的帳號尚未加入任何企業")]
    [InlineData("CompanySuspended", "貴公司的帳號已停權")]
    [InlineData("NotSubscribed", "貴公司尚未使用這項服務")]
    [InlineData("SubscriptionEnded", "貴公司的使用期限已經結束")]
    [InlineData("NoSeat", "貴公司尚未開放您使用")]
    public async Task Who_may_not_enter_is_told_why_and_can_tell_the_client(string reason, string words)
    {
        var person = await Hindered(reason);
        var browser = await app.OtherBrowser(person.Email);
        var client = new RelyingParty(app);
        var page = await browser.Get(client.SignOnUrl());
        page.ShouldBe(HttpStatusCode.Forbidden);
        page.Heading.ShouldBe("您目前無法進入碳星雲服務平台");
        page.Text.ShouldContain(words);
        var back = page
            .Document.QuerySelectorAll("main a")
            .First(a => a.TextContent.Contains("回到碳星雲服務平台", StringComparison.Ordinal))
            .GetAttribute("href")!;
        back.ShouldStartWith(client.Client.Callback + "?error=access_denied&");
        var query = QueryHelpers.ParseQuery(back.Split('?', 2)[1]);
        (query["state"].ToString(), query["iss"].ToString()).ShouldBe((client.State, RelyingParty.Issuer));
        (await app.Read(db => db.SignOns.Where(s => s.MemberId == person.Id).Select(s => s.Outcome).SingleAsync())).ToString().ShouldBe(reason);
        (await browser.In("en").Get(client.SignOnUrl())).Heading.ShouldBe("You cannot enter Carbon Cloud Platform");
    }

    [Fact]
    public async Task Who_clicks_before_the_approval_has_arrived_is_asked_to_try_again_and_then_gets_in()
    {
        var person = await app.InCompany();
        var browser = await app.OtherBrowser(person.Email);
        var client = new RelyingParty(app);
        var page = await browser.Get(client.SignOnUrl());
        page.ShouldBe(HttpStatusCode.Forbidden);
        page.Text.ShouldContain("系統可能仍在準備中");
        await app.Deliver(new ServiceSubscriptionActivated(person.CompanyId!.Value, SsoApp.Service, person.Id, app.Clock.GetUtcNow().AddDays(180)));
        var again = page.Document.QuerySelectorAll("main a").Single(a => a.TextContent.Contains("再試一次", StringComparison.Ordinal)).GetAttribute("href")!;
        var answer = Answer.Of(await browser.Raw(again), client.Client.Callback);
        (answer["state"], answer["error"]).ShouldBe((client.State, null));
        (await client.Redeem(answer["code"]!)).Status.ShouldBe(HttpStatusCode.OK);

        // what is no matter of a moment does not ask for patience
        var stranger = await app.Existing(Person.Member(), Accounts.Password);
        (await (await app.OtherBrowser(stranger.Email)).Get(client.SignOnUrl())).Text.ShouldNotContain("再試一次");
    }

    private async Task<Person> Hindered(string reason)
    {
        if (reason == "NoCompany")
            return await app.Existing(Person.Member(), Accounts.Password);
        if (reason == "NotSubscribed")
            return await app.InCompany();
        var person = await app.Entitled(runs: TimeSpan.FromDays(1));
        var company = person.CompanyId!.Value;
        switch (reason)
        {
            case "CompanySuspended":
                await app.Deliver(new CompanySuspended(company));
                break;
            case "SubscriptionEnded":
                await app.Deliver(new ServiceSubscriptionEnded(company, SsoApp.Service));
                break;
            default:
                await app.Deliver(new ServiceAccessChanged(company, person.Id, SsoApp.Service, Allowed: false));
                break;
        }

        return person;
    }
}
