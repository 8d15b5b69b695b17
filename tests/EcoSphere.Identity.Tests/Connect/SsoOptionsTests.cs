using System.Net;
using EcoSphere.Testing;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Connect;

/// <summary>A client that is described wrongly stops the host, which says what is wrong.</summary>
public sealed class SsoOptionsTests
{
    [Theory]
    [InlineData("ClientId", "Has Space")]
    [InlineData("ClientId", "carbon-cloud-platform")]
    [InlineData("NameEn", "")]
    [InlineData("Service", "")]
    [InlineData("SecretHash", "")]
    [InlineData("SecretHash", "abc")]
    [InlineData("Secret", "a-secret-beside-the-hash-of-one-000000")]
    [InlineData("RedirectUris:0", "http://other.example/callback")]
    [InlineData("RedirectUris:0", "https://other.example/callback#part")]
    [InlineData("RedirectUris:0", "https://*.example/callback")]
    [InlineData("RedirectUris:0", "/callback")]
    [InlineData("PostLogoutRedirectUris:0", "javascript:alert(1)")]
    public async Task A_wrong_client_stops_the_host(string key, string value)
    {
        var refused = await Should.ThrowAsync<OptionsValidationException>(() => App.Start(SsoApp.With(($"Sso:Clients:1:{key}", value))));
        refused.Message.ShouldContain("Sso:Clients");
        refused.Message.ShouldNotContain("for-development-only");
    }

    [Fact]
    public async Task Plain_http_is_for_development_only()
    {
        var production = SsoApp.With(("Sso:Clients:1:RedirectUris:0", "http://localhost:5400/callback")) with { Environment = "Production" };
        (await Should.ThrowAsync<OptionsValidationException>(() => App.Start(production))).Message.ShouldContain("no absolute https address");
    }

    [Fact]
    public async Task In_production_there_are_the_configured_clients_and_no_others()
    {
        await using var app = await App.Start(SsoApp.With() with { Environment = "Production" });
        (await app.Browse().Raw(new RelyingParty(app).SignOnUrl())).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await new RelyingParty(app, SsoApp.Other).Ask(app.Browse(), ("prompt", "none")))["error"].ShouldBe("login_required");
        (await new RelyingParty(app).Get("/.well-known/openid-configuration")).Text("issuer").ShouldBe(RelyingParty.Issuer);
    }
}
