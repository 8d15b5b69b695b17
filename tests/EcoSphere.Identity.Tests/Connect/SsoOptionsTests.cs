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
}
