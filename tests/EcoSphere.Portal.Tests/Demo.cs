using EcoSphere.Platform.Modules;
using EcoSphere.Testing.Hosts;
using Microsoft.Data.Sqlite;

namespace EcoSphere.Portal.Tests;

/// <summary>Portals with the demo data of all modules. The data are made once; each portal has a copy of its own.</summary>
internal static class Demo
{
    private static readonly Lazy<Task<DataFolder>> Made = new(Make);

    /// <summary>A portal in Development; the caller disposes of it.</summary>
    public static Task<App> Start(Action<Microsoft.Extensions.DependencyInjection.IServiceCollection>? services = null) =>
        Start(new App.Settings { Services = services });

    /// <summary>A portal as it is run in earnest, but for the human check; the caller disposes of it.</summary>
    public static Task<App> StartForReal() =>
        Start(
            new App.Settings
            {
                Environment = "Staging",
                Configuration = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Captcha:Provider"] = "Off" },
            }
        );

    /// <summary>A portal with other settings; the caller disposes of it.</summary>
    public static async Task<App> Start(App.Settings settings)
    {
        var (data, own) = (await Made.Value, Scratch.NewFolder());
        Copy(data.Databases, Path.Combine(own, "db"));
        Copy(data.Files, Path.Combine(own, "files"));
        return await App.Start(settings with { Database = Path.Combine(own, "db"), Files = Path.Combine(own, "files") });
    }

    /// <summary>A browser in which a person of the demo data has signed in the way people do.</summary>
    public static async Task<Browser> SignIn(this App app, DemoPerson person)
    {
        // a code of the second factor is good once
        app.Clock.Advance(TimeSpan.FromSeconds(30));
        var browser = app.Browse();
        await browser.SignIn(person, app.Clock.GetUtcNow());
        return browser;
    }

    private static async Task<DataFolder> Make()
    {
        var data = new DataFolder();
        var app = await App.Start(
            new App.Settings
            {
                Database = data.Databases,
                Files = data.Files,
                Configuration = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Demo:Seed"] = "true" },
            }
        );
        await app.Pump();
        (await app.Failures()).ShouldBeEmpty();
        await app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        return data;
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
