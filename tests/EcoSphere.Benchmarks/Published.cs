using System.Diagnostics;
using EcoSphere.Testing.Hosts;

namespace EcoSphere.Benchmarks;

/// <summary>The host as it is installed.</summary>
internal sealed class Published(string folder)
{
    private static readonly Dictionary<string, string> Production = new(StringComparer.Ordinal)
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["Captcha__Provider"] = "Altcha",
        ["Site__PublicUrl"] = "https://bench.example",
        ["Proxies__Known__0"] = "127.0.0.1",
        ["Demo__Seed"] = "false",
    };

    public double Megabytes => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length) / 1e6;

    /// <summary>Publishes what was built with this program.</summary>
    public static async Task<Published> Make(string folder)
    {
        using var process = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                ["publish", "src/Host", "-c", "Release", "--use-current-runtime", "--self-contained", "false", "-o", folder, "-v", "q", "--nologo"]
            )
            {
                WorkingDirectory = HostProcess.Root(),
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        )!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? new Published(folder) : throw new InvalidOperationException(output);
    }

    public HostProcess Start(DataFolder data, params (string Key, string Value)[] settings) =>
        Launch(data, Production.Concat(settings.Select(s => KeyValuePair.Create(s.Key, s.Value))));

    public HostProcess StartInDevelopment(DataFolder data) => Launch(data, []);

    private HostProcess Launch(DataFolder data, IEnumerable<KeyValuePair<string, string>> settings) =>
        HostProcess.Start(data, HostProcess.FreePort(), settings, Path.Combine(folder, "EcoSphere.Host.dll"));
}
