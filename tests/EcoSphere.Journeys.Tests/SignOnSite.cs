using EcoSphere.Testing.Hosts;

namespace EcoSphere.Journeys.Tests;

/// <summary>The portal and the sample platform that people enter by single sign-on, each a process of its own, as on a developer's machine.</summary>
internal sealed class SignOnSite : IAsyncDisposable
{
    private readonly DataFolder _data = new();
    private readonly HostProcess _portal;
    private readonly SamplePlatform _platform;

    private SignOnSite(int portalPort, int platformPort)
    {
        _portal = HostProcess.Start(
            _data,
            portalPort,
            SamplePlatform.SettingsAt(platformPort).Select(s => KeyValuePair.Create(s.Key.Replace(":", "__", StringComparison.Ordinal), s.Value))
        );
        Portal = _portal.Address.ToString().TrimEnd('/');
        _platform = SamplePlatform.Start(platformPort, Portal);
    }

    public string Portal { get; }

    public string Platform => _platform.Address;

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
        await _platform.DisposeAsync();
        await _portal.DisposeAsync();
        _data.Dispose();
    }
}
