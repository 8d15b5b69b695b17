using EcoSphere.Testing;
using EcoSphere.Testing.Hosts;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;
using Xunit;

namespace EcoSphere.Journeys.Tests;

/// <summary>The portal on a real socket, with its demo persons, and one Chromium for all journeys.</summary>
public sealed class Site : IAsyncLifetime
{
    private readonly Portal _portal = new();
    private readonly int _port;
    private IPlaywright? _playwright;

    public Site() { }

    /// <summary>A portal that single sign-on leads from, so that its address is known before it starts.</summary>
    /// <param name="platformPort">Where the sample platform will be.</param>
    internal Site(int platformPort)
    {
        _port = HostProcess.FreePort();
        _portal = new Portal
        {
            Settings = new Dictionary<string, string>(SamplePlatform.SettingsAt(platformPort), StringComparer.Ordinal)
            {
                ["Site:PublicUrl"] = $"http://127.0.0.1:{_port}",
            },
        };
    }

    public IBrowser Chromium { get; private set; } = null!;

    public string Root { get; private set; } = "";

    public Portal Portal => _portal;

    public async Task InitializeAsync()
    {
        _portal.UseKestrel(_port);
        _portal.StartServer();
        Root = _portal.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        _playwright = await Playwright.CreateAsync();
        Chromium = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
                Args =
                [
                    "--no-sandbox",
                    "--disable-dev-shm-usage",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--no-first-run",
                    // a page's scripts run for a moment: translating them into machine code costs more than it saves
                    "--js-flags=--no-opt,--no-maglev",
                ],
            }
        );
    }

    public async Task DisposeAsync()
    {
        await Chromium.CloseAsync();
        _playwright?.Dispose();
        await _portal.DisposeAsync();
    }

    /// <summary>A browser of its own: no cookies, one language, one width; for this portal, or another one.</summary>
    public async Task<IPage> Open(string culture = "zh-TW", int width = 1366, bool scripts = true, string? root = null)
    {
        var context = await Chromium.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = root ?? Root,
                Locale = culture,
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
                JavaScriptEnabled = scripts,
                // transitions would let axe measure half-faded colours
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        context.SetDefaultTimeout(10_000);
        return await context.NewPageAsync();
    }
}

/// <summary>Journeys that share a portal.</summary>
[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<Site>
{
    public const string Name = "site";
}

/// <summary>Journeys with a portal of their own each, because its clock goes on; one after the other, beside those that share one.</summary>
[CollectionDefinition(Name)]
public sealed class OwnPortalCollection
{
    public const string Name = "own portal";
}

/// <summary>Looking at every page in two languages at once needs the whole machine: when the journeys are done.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class EveryPageCollection : ICollectionFixture<Site>
{
    public const string Name = "every page";
}
