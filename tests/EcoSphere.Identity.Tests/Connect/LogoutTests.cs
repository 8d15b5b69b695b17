using System.Buffers.Text;
using System.Net;
using System.Text;
using EcoSphere.Testing;
using Microsoft.AspNetCore.WebUtilities;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Connect;

/// <summary>OpenID Connect RP-Initiated Logout 1.0.</summary>
public sealed class LogoutTests(SsoApp app) : IClassFixture<SsoApp>
{
    private readonly RelyingParty _client = new(app);

    [Fact]
    public async Task The_client_the_person_is_at_signs_out_and_gets_the_person_back()
    {
        var (browser, tokens) = await SignedOn();
        var back = Answer.Of(await browser.Raw(Url(tokens.IdToken, _client.Client.SignedOut, ("state", _client.State))), _client.Client.SignedOut);
        (back["state"], back["iss"]).ShouldBe((_client.State, null));
        (await browser.IsSignedIn()).ShouldBeFalse();
        (await _client.UserInfo(tokens.AccessToken)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        // again, as after a double click: nothing is left to do
        Answer.Of(await browser.Raw(Url(tokens.IdToken, _client.Client.SignedOut)), _client.Client.SignedOut);
    }

    [Fact]
    public async Task An_old_token_of_this_session_will_do()
    {
        var (browser, tokens) = await SignedOn();
        app.Clock.Advance(TimeSpan.FromMinutes(90));
        Answer.Of(await browser.Raw(Url(tokens.IdToken, _client.Client.SignedOut)), _client.Client.SignedOut);
        (await browser.IsSignedIn()).ShouldBeFalse();
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://localhost:5400/signed-out/")]
    [InlineData("http://localhost:5400/callback")]
    [InlineData("https://other.example/bye?lang=zh")]
    [InlineData("//evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task Nobody_is_led_to_an_address_that_is_not_registered_for_it(string address)
    {
        var (browser, tokens) = await SignedOn();
        var page = await browser.Get(Url(tokens.IdToken, address));
        (page.Status, page.Heading).ShouldBe((HttpStatusCode.OK, "您已登出"));
        page.Path.ShouldStartWith("/connect/logout");
        page.Document.QuerySelectorAll(".es-actions a").Select(a => a.GetAttribute("href")).ShouldBe(["/"]);
        (await browser.IsSignedIn()).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_a_token_of_this_session_the_person_is_asked()
    {
        var (browser, tokens) = await SignedOn();
        var otherSession = (await SignedOn()).Tokens.IdToken;
        var parts = tokens.IdToken.Split('.');
        var unsigned = $"{Base64Url.EncodeToString("""{"alg":"none"}"""u8)}.{parts[1]}.";
        var unsignedWithKey = $"{Part(Decode(parts[0]).Replace("RS256", "none", StringComparison.Ordinal))}.{parts[1]}.";
        var symmetric = $"{Part(Decode(parts[0]).Replace("RS256", "HS256", StringComparison.Ordinal))}.{parts[1]}.{parts[2]}";
        var changed = $"{parts[0]}.{Part(Decode(parts[1]).Replace("\"nonce\":\"nonce-1\"", "\"nonce\":\"nonce-2\"", StringComparison.Ordinal))}.{parts[2]}";
        foreach (var hint in (string?[])[null, otherSession, unsigned, unsignedWithKey, symmetric, changed, $"{parts[0]}.{parts[1]}.", "a.b.c", "nonsense"])
        {
            var page = await browser.Get(Url(hint, _client.Client.SignedOut, ("client_id", _client.Client.Id)));
            (page.Status, page.Heading).ShouldBe((HttpStatusCode.OK, "要一併登出 EcoSphere 嗎？"));
            (await browser.IsSignedIn()).ShouldBeTrue(hint);
        }

        var question = await browser.Get(Url(null, _client.Client.SignedOut, ("client_id", _client.Client.Id), ("state", "s")));
        question.Text.ShouldContain("碳星雲服務平台要求將您登出");
        var done = await question.Submit();
        done.Path.ShouldBe("/signed-out?state=s");
        (await browser.IsSignedIn()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_token_of_another_client_than_the_one_that_asks_counts_for_nothing()
    {
        var (browser, tokens) = await SignedOn();
        var page = await browser.Get(Url(tokens.IdToken, SsoApp.Other.SignedOut, ("client_id", SsoApp.Other.Id)));
        page.Heading.ShouldBe("要一併登出 EcoSphere 嗎？");
        (await page.Submit()).Heading.ShouldBe("您已登出");
    }

    [Fact]
    public async Task Only_the_portals_own_form_signs_out_without_a_token()
    {
        var (browser, _) = await SignedOn();
        using var foreign = new FormUrlEncodedContent([]);
        (await browser.Http.PostAsync("/connect/logout/confirm", foreign)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.IsSignedIn()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_wish_as_a_form_is_asked_again_as_an_address()
    {
        var (browser, tokens) = await SignedOn();
        using var form = new FormUrlEncodedContent([
            KeyValuePair.Create("id_token_hint", tokens.IdToken),
            KeyValuePair.Create("post_logout_redirect_uri", _client.Client.SignedOut),
        ]);
        var response = await browser.Http.PostAsync("/connect/logout", form);
        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        Answer.Of(await browser.Raw(response.Headers.Location!.OriginalString), _client.Client.SignedOut);
    }

    [Fact]
    public async Task Somebody_who_is_not_signed_in_is_led_on()
    {
        Answer.Of(await app.Browse().Raw(Url(null, _client.Client.SignedOut, ("client_id", _client.Client.Id))), _client.Client.SignedOut);
        (await app.Browse().Get(Url(null, _client.Client.SignedOut))).Heading.ShouldBe("您已登出");
        (await app.Browse().Get(Url(null, _client.Client.SignedOut, ("client_id", _client.Client.Id)) + "&client_id=other")).Heading.ShouldBe("您已登出");
    }

    private static string Url(string? hint, string? address, params (string Name, string Value)[] more) =>
        QueryHelpers.AddQueryString(
            "/connect/logout",
            new Dictionary<string, string?>(StringComparer.Ordinal) { ["id_token_hint"] = hint, ["post_logout_redirect_uri"] = address }
                .Concat(more.Select(m => KeyValuePair.Create(m.Name, (string?)m.Value)))
                .Where(p => p.Value is not null)
        );

    private static string Part(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    private static string Decode(string part) => Encoding.UTF8.GetString(Base64Url.DecodeFromChars(part));

    private async Task<(Browser Browser, Reply Tokens)> SignedOn()
    {
        var person = await app.Entitled();
        var browser = await app.OtherBrowser(person.Email);
        return (browser, await _client.SignOn(browser));
    }
}
