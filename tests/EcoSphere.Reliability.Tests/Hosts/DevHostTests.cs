using System.Diagnostics;
using EcoSphere.Testing.Hosts;
using Shouldly;
using Xunit;

namespace EcoSphere.Reliability.Tests.Hosts;

/// <summary>Each module starts alone, as <c>module dev</c> starts it.</summary>
public sealed class DevHostTests : IDisposable
{
    private static readonly string[] Found =
    [
        .. Directory
            .EnumerateDirectories(Path.Combine(HostProcess.Root(), "src", "Modules"))
            .Select(d => Path.GetFileName(d))
            .Where(m => File.Exists(Path.Combine(HostProcess.Root(), "src", "Modules", m, $"EcoSphere.{m}", $"EcoSphere.{m}.csproj"))),
    ];

    private readonly DataFolder _data = new();

    public static TheoryData<string> Modules() => [.. Found];

    public void Dispose() => _data.Dispose();

    [Theory]
    [MemberData(nameof(Modules))]
    public async Task A_module_starts_alone(string module)
    {
        await using var host = HostProcess.Start(_data, HostProcess.FreePort(), dll: await Build(module));
        await host.Ready();

        using var http = new HttpClient { BaseAddress = host.Address };
        (await http.GetStringAsync("/")).ShouldContain("<h1");
        (await http.GetStringAsync("/dev")).ShouldContain("id=\"persons\"");
        var events = await http.GetStringAsync("/dev/events");
        events.ShouldContain($"value=\"{module.ToLowerInvariant()}:");
        foreach (var other in Found.Where(m => m != module))
            events.ShouldNotContain($"value=\"{other.ToLowerInvariant()}:");
        host.Output.ShouldNotContain("Exception");
    }

    /// <summary>Everything it refers to has been built already; building that again would disturb what else uses it.</summary>
    private static async Task<string> Build(string module)
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var (framework, configuration) = (output.Name, output.Parent!.Name);
        var folder = Path.Combine(HostProcess.Root(), "src", "DevHost");
        var info = new ProcessStartInfo(
            "dotnet",
            ["build", folder, $"-p:Module={module}", "-c", configuration, "--no-dependencies", "-nodeReuse:false", "-v", "q", "--nologo"]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var build = Process.Start(info)!;
        var said = await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();
        build.ExitCode.ShouldBe(0, said);
        return Path.Combine(folder, "bin", module, configuration, framework, "EcoSphere.DevHost.dll");
    }
}
