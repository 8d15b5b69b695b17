using System.Diagnostics;
using System.Globalization;
using EcoSphere.Testing.Hosts;
using Shouldly;

namespace EcoSphere.Journeys.Tests;

/// <summary>The sample platform that people enter by single sign-on, a process of its own.</summary>
internal sealed class SamplePlatform : IAsyncDisposable
{
    private readonly Process _process;

    private SamplePlatform(Process process, string address) => (_process, Address) = (process, address);

    public string Address { get; }

    /// <summary>What a portal has to know of the platform at a port.</summary>
    public static IReadOnlyDictionary<string, string> SettingsAt(int port) =>
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["CarbonCloud:LaunchUrl"] = $"{AddressAt(port)}/login",
            ["Sso:Clients:0:RedirectUris:0"] = $"{AddressAt(port)}/callback",
            ["Sso:Clients:0:PostLogoutRedirectUris:0"] = $"{AddressAt(port)}/signed-out",
        };

    /// <summary>Starts it; it asks the portal when somebody comes.</summary>
    public static SamplePlatform Start(int port, string portal)
    {
        var info = new ProcessStartInfo("node", ["server.mjs"])
        {
            WorkingDirectory = Path.Combine(HostProcess.Root(), "samples", "CarbonCloudPlatform"),
            UseShellExecute = false,
            RedirectStandardInput = true,
        };
        info.Environment["STOP_WITH_INPUT"] = "1";
        info.Environment["PORT"] = port.ToString(CultureInfo.InvariantCulture);
        info.Environment["PUBLIC_URL"] = AddressAt(port);
        info.Environment["ISSUER"] = portal;
        return new SamplePlatform(Process.Start(info)!, AddressAt(port));
    }

    public async ValueTask DisposeAsync()
    {
        // closing its input ends it, as when the program that started it is gone
        _process.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        await _process.WaitForExitAsync(limit.Token);
        _process.ExitCode.ShouldBe(0);
        _process.Dispose();
    }

    private static string AddressAt(int port) => $"http://127.0.0.1:{port}";
}
