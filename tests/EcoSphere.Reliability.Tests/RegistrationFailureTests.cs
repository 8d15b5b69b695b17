using System.Net;
using EcoSphere.Kernel;
using EcoSphere.Platform.Modules;
using EcoSphere.Reliability.Tests.Probe;
using EcoSphere.Testing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EcoSphere.Reliability.Tests;

/// <summary>A module whose declarations throw takes nothing but itself along.</summary>
public sealed class RegistrationFailureTests
{
    [Fact]
    public async Task The_host_comes_up_without_it_keeps_nothing_of_it_and_names_it()
    {
        var app = await App.Start(
            new App.Settings { Configuration = new Dictionary<string, string?>(StringComparer.Ordinal) { [ProbeModule.Fault] = "true" } }
        );
        try
        {
            var failure = app.Services.GetRequiredService<ModuleFailures>().All.ShouldHaveSingleItem();
            (failure.Name, failure.Stage).ShouldBe(("Probe", StartStage.Registration));
            app.Services.GetService<ProbeFaults>().ShouldBeNull("half a module is worse than none");
            app.Services.GetService<ProbeDb>().ShouldBeNull();

            (await app.Browse().Get("/marketplace/products")).ShouldBe(HttpStatusCode.OK);
            await app.Pump();
            (await app.Failures()).ShouldBeEmpty();
            var ready = await app.Browse().Raw("/health/ready");
            (ready.StatusCode, await ready.Content.ReadAsStringAsync()).ShouldBe((HttpStatusCode.OK, "Degraded"));
            var overview = await app.Browse(Person.Staff(Permissions.System)).Get("/admin/system");
            overview.Text.ShouldContain("Probe");
            overview.Text.ShouldContain("模組組成");
            overview.Text.ShouldContain("broken on purpose");
            (await app.Browse(Person.Staff(Permissions.System)).Get("/admin/system/jobs")).ShouldBe(HttpStatusCode.OK);
        }
        finally
        {
            await app.DisposeAsync();
        }
    }
}
