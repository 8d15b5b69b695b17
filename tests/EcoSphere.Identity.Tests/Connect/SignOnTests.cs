using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using EcoSphere.Identity.Domain.Connect;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Connect;

/// <summary>The way as it is meant: OpenID Connect Core 1.0 section 3.1.</summary>
public sealed class SignOnTests(SsoApp app) : IClassFixture<SsoApp>
{
    [Fact]
    public async Task A_person_with_a_seat_is_signed_on_and_the_client_learns_who_it_is()
    {
        var person = await app.Entitled();
        var browser = await app.OtherBrowser(person.Email);
        var client = new RelyingParty(app);

        var answer = await client.Ask(browser);
        (answer["state"], answer["iss"], answer["error"]).ShouldBe((client.State, RelyingParty.Issuer, null));
        answer.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();

        var tokens = await client.Redeem(answer["code"]!);
        tokens.Status.ShouldBe(HttpStatusCode.OK);
        tokens.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (tokens.Text("token_type"), tokens.Text("scope")).ShouldBe(("Bearer", "openid profile email company"));
        tokens.Json.GetProperty("expires_in").GetInt32().ShouldBe(900);
        tokens.Json.TryGetProperty("refresh_token", out _).ShouldBeFalse();

        var claims = await client.Verified(tokens.IdToken);
        var now = app.Clock.GetUtcNow().ToUnixTimeSeconds();
        claims.GetProperty("iss").GetString().ShouldBe(RelyingParty.Issuer);
        claims.GetProperty("sub").GetString().ShouldBe(person.Id.ToString());
        claims.GetProperty("aud").GetString().ShouldBe(client.Client.Id);
        claims.GetProperty("nonce").GetString().ShouldBe(client.Nonce);
        claims.GetProperty("iat").GetInt64().ShouldBe(now);
        claims.GetProperty("exp").GetInt64().ShouldBe(now + 300);
        claims.GetProperty("auth_time").GetInt64().ShouldBe(now);
        claims.GetProperty("sid").GetString().ShouldNotBeNullOrEmpty();
        claims
            .GetProperty("at_hash")
            .GetString()
            .ShouldBe(Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(tokens.AccessToken)).AsSpan(0, 16)));
        claims.TryGetProperty("email", out _).ShouldBeFalse();

        var info = await client.UserInfo(tokens.AccessToken);
        info.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (info.Text("sub"), info.Text("name"), info.Text("email")).ShouldBe((person.Id.ToString(), person.Name, person.Email));
        (info.Text("company_id"), info.Text("company_name")).ShouldBe((person.CompanyId.ToString(), "綠源精密股份有限公司"));
        (info.Text("company_tax_id"), info.Text("company_role")).ShouldBe(("53120057", "admin"));
        info.Json.GetProperty("email_verified").GetBoolean().ShouldBeTrue();

        var line = await app.Read(db => db.SignOns.AsNoTracking().SingleAsync(s => s.MemberId == person.Id));
        (line.Outcome, line.CompanyId, line.ClientId).ShouldBe((SignOnOutcome.SignedOn, person.CompanyId, client.Client.Id));
    }

    [Fact]
    public async Task Codes_and_tokens_are_stored_as_hashes_only()
    {
        var person = await app.Entitled();
        var client = new RelyingParty(app);
        var code = await client.CodeFor(await app.OtherBrowser(person.Email));
        var tokens = await client.Redeem(code);
        var stored = await app.Read(db => db.AuthorizationCodes.AsNoTracking().SingleAsync(c => c.MemberId == person.Id));
        stored.CodeHash.ShouldBe(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(code))));
        var token = await app.Read(db => db.AccessTokens.AsNoTracking().SingleAsync(t => t.MemberId == person.Id));
        token.TokenHash.ShouldBe(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(tokens.AccessToken))));
        (await app.Read(db => db.SigningKeys.AsNoTracking().SingleAsync())).ProtectedPrivateKey.ShouldNotStartWith("MII");
    }

    [Fact]
    public async Task Who_is_not_signed_in_signs_in_first_and_goes_on()
    {
        var person = await app.Entitled();
        var client = new RelyingParty(app);
        var browser = app.Browse();
        var form = await browser.Get(client.SignOnUrl());
        form.Path.ShouldStartWith("/account/login?returnUrl=");
        form.Text.ShouldNotContain("重新登入");
        var there = await form.Submit([("Input.Email", person.Email), ("Input.Password", Accounts.Password)]);
        there.Path.ShouldStartWith("/callback?code=");
        there.Response.RequestMessage!.RequestUri!.Authority.ShouldBe("localhost:5400");
    }

    [Fact]
    public async Task A_request_as_a_form_is_asked_again_as_an_address()
    {
        var person = await app.Entitled();
        var client = new RelyingParty(app);
        var browser = await app.OtherBrowser(person.Email);
        var query = client.SignOnUrl().Split('?', 2)[1];
        using var form = new StringContent(query, Encoding.ASCII, "application/x-www-form-urlencoded");
        var response = await browser.Http.PostAsync("/connect/authorize", form);
        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        Answer.Of(await browser.Raw(response.Headers.Location!.OriginalString), client.Client.Callback)["code"].ShouldNotBeNull();
    }

    [Fact]
    public async Task The_client_learns_only_what_it_asked_for()
    {
        var person = await app.Entitled();
        var client = new RelyingParty(app);
        var tokens = await client.SignOn(
            await app.OtherBrowser(person.Email),
            ("scope", "openid email something_else offline_access"),
            ("nonce", null),
            ("state", null)
        );
        tokens.Text("scope").ShouldBe("openid email");
        (await client.Verified(tokens.IdToken)).TryGetProperty("nonce", out _).ShouldBeFalse();
        (await client.UserInfo(tokens.AccessToken)).Json.EnumerateObject().Select(p => p.Name).ShouldBe(["sub", "email", "email_verified"]);
    }

    [Fact]
    public async Task A_registered_address_keeps_its_own_query_and_a_secret_may_hold_any_letter()
    {
        var person = await app.Entitled();
        var client = new RelyingParty(app, SsoApp.Other);
        var answer = await client.Ask(await app.OtherBrowser(person.Email));
        answer["tenant"].ShouldBe("1");
        (await client.Redeem(answer["code"]!)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_secret_may_also_stand_in_the_body()
    {
        var person = await app.Entitled();
        var client = new RelyingParty(app);
        var code = await client.CodeFor(await app.OtherBrowser(person.Email));
        var form = client.Form(code, ("client_id", client.Client.Id), ("client_secret", client.Client.Secret));
        (await client.Exchange(form, authorization: null)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_form_of_the_portal_may_end_at_a_client()
    {
        var policy = (await app.Browse().Raw("/account/login")).Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("form-action 'self' http://localhost:5400 https://other.example;");
    }
}
