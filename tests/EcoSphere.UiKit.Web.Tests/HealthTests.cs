using System.Net;
using EcoSphere.UiKit.Web.Tests.Host;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace EcoSphere.UiKit.Web.Tests;

public sealed class HealthTests
{
    [Fact]
    public async Task Alive_but_not_ready_and_no_word_about_why()
    {
        await using var site = await Site.Start(with: builder =>
            builder.Services.AddHealthChecks().AddCheck("database", () => HealthCheckResult.Unhealthy("the password is wrong"))
        );
        var client = site.Client();
        (await client.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var ready = await client.GetAsync("/health/ready");
        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await ready.Content.ReadAsStringAsync()).ShouldBe("Unhealthy");
    }

    [Fact]
    public async Task Ready_when_every_check_passes()
    {
        await using var site = await Site.Start();
        (await site.Client().GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
