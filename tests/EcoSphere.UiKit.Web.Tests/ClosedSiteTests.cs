using EcoSphere.UiKit.Web.Tests.Host;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.UiKit.Web.Tests;

/// <summary>On a host where everything that says nothing is closed.</summary>
public sealed class ClosedSiteTests
{
    [Theory]
    [InlineData("/guarded", 401)]
    [InlineData("/nowhere", 404)]
    [InlineData("/error/403", 403)]
    [InlineData("/health/live", 200)]
    [InlineData("/health/ready", 200)]
    [InlineData("/captcha/challenge", 200)]
    [InlineData("/language?culture=en", 302)]
    public async Task The_plumbing_is_open_to_strangers_and_the_unknown_is_unknown(string path, int status)
    {
        await using var site = await Site.Start(with: builder =>
            builder.Services.AddAuthorization(options => options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
        );
        ((int)(await site.Client().GetAsync(path)).StatusCode).ShouldBe(status);
    }
}
