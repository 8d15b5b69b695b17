using EcoSphere.Platform.Modules;

namespace EcoSphere.Portal.Tests.Security;

/// <summary>
/// The portal as it is run in earnest, with the demo data, and everything that visitors, members, suppliers, consultants and staff can reach
/// in it, visited once.
/// </summary>
public sealed class RealPortal : IAsyncLifetime
{
    /// <summary>The host that people type; HSTS says nothing to localhost.</summary>
    public const string Host = "ecosphere.test";

    private readonly Dictionary<string, Browser> _browsers = new(StringComparer.Ordinal);
    private readonly List<(string Who, Stop Stop)> _stops = [];
    private readonly List<string> _changed = [];

    public App App { get; private set; } = null!;

    /// <summary>Who visited what, and what came back.</summary>
    public IReadOnlyList<(string Who, Stop Stop)> Stops => _stops;

    /// <summary>The tables that were changed by nothing but looking.</summary>
    public IReadOnlyList<string> ChangedByLooking => _changed;

    /// <summary>The browser of somebody who has signed in, or of a visitor.</summary>
    public Browser Of(string who) => _browsers[who];

    public async Task InitializeAsync()
    {
        App = await Demo.StartForReal();
        _browsers["visitor"] = App.Browse();
        foreach (var person in (DemoPerson[])[DemoPersons.Chen, DemoPersons.Hsu, DemoPersons.Consultant, DemoPersons.Admin])
            _browsers[person.Key] = await App.SignIn(person);
        foreach (var (who, browser) in _browsers)
        {
            browser.Http.DefaultRequestHeaders.Host = Host;
            var before = await DataPrint.Of(App);
            _stops.AddRange((await Walk.Everywhere(App, browser, each: 1)).Select(s => (who, s)));
            _changed.AddRange((await DataPrint.Of(App)).ChangedSince(before));
        }
    }

    public Task DisposeAsync() => App.DisposeAsync();
}
