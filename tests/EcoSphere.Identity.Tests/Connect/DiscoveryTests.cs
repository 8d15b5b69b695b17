using System.Net;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Connect;

/// <summary>OpenID Connect Discovery 1.0, and the keys over time.</summary>
public sealed class DiscoveryTests
{
    [Fact]
    public async Task What_the_provider_can_do_is_published()
    {
        await using var app = await App.Start(SsoApp.With());
        var client = new RelyingParty(app);
        var reply = await client.Get("/.well-known/openid-configuration");
        reply.Status.ShouldBe(HttpStatusCode.OK);
        reply.Text("issuer").ShouldBe(RelyingParty.Issuer);
        foreach (var endpoint in (string[])["authorization_endpoint", "token_endpoint", "userinfo_endpoint", "jwks_uri", "end_session_endpoint"])
            reply.Text(endpoint)!.ShouldStartWith($"{RelyingParty.Issuer}/connect/");
        Values("response_types_supported").ShouldBe(["code"]);
        Values("code_challenge_methods_supported").ShouldBe(["S256"]);
        Values("id_token_signing_alg_values_supported").ShouldBe(["RS256"]);
        Values("grant_types_supported").ShouldBe(["authorization_code"]);
        reply.Json.GetProperty("authorization_response_iss_parameter_supported").GetBoolean().ShouldBeTrue();
        foreach (var unsupported in (string[])["request_parameter_supported", "request_uri_parameter_supported", "claims_parameter_supported"])
            reply.Json.GetProperty(unsupported).GetBoolean().ShouldBeFalse();
        foreach (var address in (string[])["/.well-known/openid-configuration", "/connect/jwks"])
            (await client.Send(HttpMethod.Post, address)).Status.ShouldBe(HttpStatusCode.MethodNotAllowed);

        IEnumerable<string?> Values(string name) => reply.Json.GetProperty(name).EnumerateArray().Select(v => v.GetString());
    }

    [Fact]
    public async Task Only_the_public_parts_of_the_keys_are_published()
    {
        await using var app = await App.Start(SsoApp.With());
        var key = (await new RelyingParty(app).Get("/connect/jwks")).Json.GetProperty("keys").EnumerateArray().Single();
        key.EnumerateObject().Select(p => p.Name).ShouldBe(["kty", "use", "alg", "kid", "n", "e"]);
    }

    [Fact]
    public async Task A_key_is_known_before_it_signs_and_for_a_while_after()
    {
        await using var app = await App.Start(SsoApp.With());
        var client = new RelyingParty(app);
        var first = (await Keys()).Single();
        await app.Run("identity", "RenewSigningKeys");
        (await Keys()).ShouldBe([first]);

        app.Clock.Advance(TimeSpan.FromDays(89));
        await app.Run("identity", "RenewSigningKeys");
        await app.Run("identity", "RenewSigningKeys");
        var both = await Keys();
        both.Count.ShouldBe(2);
        var person = await app.Entitled();
        var before = await SignOn();
        KeyOf(before).ShouldBe(first);

        app.Clock.Advance(TimeSpan.FromDays(2));
        await app.Run("identity", "RenewSigningKeys");
        KeyOf(await SignOn()).ShouldBe(both.Single(k => k != first));
        // what the old key signed can still be checked
        await client.Verified(before);
        app.Clock.Advance(TimeSpan.FromDays(2));
        await app.Run("identity", "RenewSigningKeys");
        (await Keys()).ShouldBe(both.Where(k => k != first));
        (await app.Read(db => db.SigningKeys.CountAsync())).ShouldBe(1);

        async Task<List<string?>> Keys() =>
            [.. (await client.Get("/connect/jwks")).Json.GetProperty("keys").EnumerateArray().Select(k => k.GetProperty("kid").GetString())];

        async Task<string> SignOn() => (await client.SignOn(await app.OtherBrowser(person.Email))).IdToken;

        static string? KeyOf(string token) => Application.Connect.SignedJwt.KeyOf(token);
    }

    [Fact]
    public async Task Keys_that_nobody_can_read_any_more_are_replaced()
    {
        await using var app = await App.Start(SsoApp.With());
        await app.Change(async db =>
        {
            var key = await db.SigningKeys.SingleAsync();
            ((DbContext)db).Entry(key).Property(k => k.ProtectedPrivateKey).CurrentValue = Convert.ToBase64String(new byte[200]);
        });
        await app.Run("identity", "RenewSigningKeys");
        var person = await app.Entitled();
        var client = new RelyingParty(app);
        await client.Verified((await client.SignOn(await app.OtherBrowser(person.Email))).IdToken);
        (await app.Read(db => db.SigningKeys.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task One_address_may_not_ask_without_end()
    {
        await using var app = await App.Start(SsoApp.With(("RateLimits:ConnectPerMinute", "2")));
        var client = new RelyingParty(app);
        await client.Get("/connect/jwks");
        await client.UserInfo("nonsense");
        (await client.Redeem("nonsense")).Status.ShouldBe(HttpStatusCode.TooManyRequests);
    }
}
