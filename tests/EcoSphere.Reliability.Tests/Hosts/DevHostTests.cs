using System.Diagnostics;
using EcoSphere.Testing.Hosts;
using Shouldly;
using Xunit;

namespace EcoSphere.Reliability.Tests.Hosts;

/// <summary>Each module starts alone, as <c>module dev</c> starts it.</summary>
public sealed class DevHostTests(DevHosts built) : IClassFixture<DevHosts>, IDisposable
{
    private readonly DataFolder _data = new();

    public static TheoryData<string> Modules() => [.. DevHosts.Modules];

    public void Dispose() => _data.Dispose();

    [Theory]
    [MemberData(nameof(Modules))]
    public async Task A_module_starts_alone(string module)
    {
        await using var host = HostProcess.Start(_data, HostProcess.FreePort(), dll: built.Dll(module));
        await host.Ready();

        using var http = new HttpClient { BaseAddress = host.Address };
        (await http.GetStringAsync("/")).ShouldContain("<h1");
        (await http.GetStringAsync("/dev")).ShouldContain("id=\"persons\"");
        var events = await http.GetStringAsync("/dev/events");
        events.ShouldContain($"value=\"{module.ToLowerInvariant()}:");
        foreach (var other in DevHosts.Modules.Where(m => m != module))
            events.ShouldNotContain($"value=\"{other.ToLowerInvariant()}:");
        host.Output.ShouldNotContain("Exception");
    }
}
