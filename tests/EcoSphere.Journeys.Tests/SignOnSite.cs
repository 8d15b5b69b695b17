using System.Diagnostics;
using System.Globalization;
using EcoSphere.Testing.Hosts;
using Shouldly;

namespace EcoSphere.Journeys.Tests;

/// <summary>The portal and the sample platform that people enter by single sign-on, each a process of its own, as on a developer's machine.</summary>
internal sealed class SignOnSite : IAsyncDisposable
{
    private readonly DataFolder _data = new();
    private readonly HostProcess _portal;
    private readonly Process _platform;

    private SignOnSite(int portalPort, int platformPort)
    {
        Platform = $"http://127.0.0.1:{platformPort}";
        _portal = HostProcess.Start(
            _data,
            portalPort,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["CarbonCloud__LaunchUrl"] = $"{Platform}/login",
                ["Sso__Clients__0__RedirectUris__0"] = $"{Platform}/callback",
                ["Sso__Clients__0__PostLogoutRedirectUris__0"] = $"{Platform}/signed-out",
            }
        );
        Portal = _portal.Address.ToString().TrimEnd('/');
        var info = new ProcessStartInfo("node", ["server.mjs"])
        {
            WorkingDirectory = Path.Combine(HostProcess.Root(), "samples", "CarbonCloudPlatform"),
            UseShellExecute = false,
            RedirectStandardInput = true,
        };
        info.Environment["STOP_WITH_INPUT"] = "1";
        info.Environment["PORT"] = platformPort.ToString(CultureInfo.InvariantCulture);
        info.Environment["PUBLIC_URL"] = Platform;
        info.Environment["ISSUER"] = Portal;
        _platform = Process.Start(info)!;
    }

    public string Portal { get; }

    public string Platform { get; }

    public static async Task<SignOnSite> Start()
    {
        var site = new SignOnSite(HostProcess.FreePort(), HostProcess.FreePort());
        await site._portal.Ready();
        return site;
    }

    /// <summary>Waits until everything the modules have told of the service has taken effect.</summary>
    public Task Settled() =>
        Until.Holds(
            "what was told of the service has taken effect",
            TimeSpan.FromSeconds(15),
            async () =>
            {
                // in the order in which a fact travels, so that none is missed between two looks
                foreach (
                    var (module, table) in ((string, string)[])
                        [("carboncloud", "Outbox"), ("company", "Inbox"), ("company", "Outbox"), ("carboncloud", "Inbox"), ("identity", "Inbox")]
                )
                    if (await _data.Count(module, $"SELECT COUNT(*) FROM {table} WHERE State <> 'Done'") > 0)
                        return false;
                return true;
            }
        );

    public async ValueTask DisposeAsync()
    {
        // closing its input ends it, as when the program that started it is gone
        _platform.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        await _platform.WaitForExitAsync(limit.Token);
        _platform.ExitCode.ShouldBe(0);
        _platform.Dispose();
        await _portal.DisposeAsync();
        _data.Dispose();
    }
}
