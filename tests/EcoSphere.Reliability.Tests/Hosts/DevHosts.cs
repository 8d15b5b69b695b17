using System.Diagnostics;
using EcoSphere.Testing.Hosts;
using Shouldly;
using Xunit;

namespace EcoSphere.Reliability.Tests.Hosts;

/// <summary>The host of one module alone, built for each module.</summary>
public sealed class DevHosts : IAsyncLifetime
{
    private static readonly DirectoryInfo Output = new(AppContext.BaseDirectory);
    private static readonly string Folder = Path.Combine(HostProcess.Root(), "src", "DevHost");

    /// <summary>The modules that are there.</summary>
    public static IReadOnlyList<string> Modules { get; } =
    [
        .. Directory
            .EnumerateDirectories(Path.Combine(HostProcess.Root(), "src", "Modules"))
            .Select(d => Path.GetFileName(d))
            .Where(m => File.Exists(Path.Combine(HostProcess.Root(), "src", "Modules", m, $"EcoSphere.{m}", $"EcoSphere.{m}.csproj"))),
    ];

    /// <summary>Each lies in folders of its own, so two are built at once.</summary>
    public Task InitializeAsync() => Parallel.ForEachAsync(Modules, new ParallelOptions { MaxDegreeOfParallelism = 2 }, (module, ct) => Build(module, ct));

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>What to start.</summary>
    public string Dll(string module) => Path.Combine(Folder, "bin", module, Output.Parent!.Name, Output.Name, "EcoSphere.DevHost.dll");

    /// <summary>Everything it refers to has been built already; building that again would disturb what else uses it.</summary>
    private static async ValueTask Build(string module, CancellationToken ct)
    {
        var info = new ProcessStartInfo(
            "dotnet",
            ["build", Folder, $"-p:Module={module}", "-c", Output.Parent!.Name, "--no-dependencies", "-nodeReuse:false", "-v", "q", "--nologo"]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var build = Process.Start(info)!;
        var said = await build.StandardOutput.ReadToEndAsync(ct);
        await build.WaitForExitAsync(ct);
        build.ExitCode.ShouldBe(0, said);
    }
}
