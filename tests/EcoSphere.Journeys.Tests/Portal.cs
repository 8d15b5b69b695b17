using System.Text.Json;
using EcoSphere.Platform.Mail;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EcoSphere.Journeys.Tests;

/// <summary>The host as in Development: events, mails and jobs run by themselves; demo persons are there; mails land in a folder.</summary>
public sealed class Portal : WebApplicationFactory<Program>
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly string _folder = Testing.Scratch.NewFolder();

    /// <summary>Configuration that differs from the usual one.</summary>
    internal IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What this portal takes for now.</summary>
    public PortalClock Clock { get; } = new();

    private string Mailbox => Path.Combine(_folder, "mail");

    /// <summary>Waits for the first mail to an address whose subject has some words.</summary>
    public async Task<OutgoingMail> MailTo(string address, string about = "")
    {
        Directory.CreateDirectory(Mailbox);
        using var watcher = new FileSystemWatcher(Mailbox, "*.json") { EnableRaisingEvents = true };
        var arrived = new SemaphoreSlim(0);
        watcher.Created += (_, _) => arrived.Release();
        watcher.Renamed += (_, _) => arrived.Release();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            var found = Directory
                .EnumerateFiles(Mailbox, "*.json")
                .Order(StringComparer.Ordinal)
                .Select(f => JsonSerializer.Deserialize<OutgoingMail>(File.ReadAllText(f), Json)!)
                .FirstOrDefault(m => m.To == address && m.Subject.Contains(about, StringComparison.Ordinal));
            if (found is not null)
                return found;
            await arrived.WaitAsync(limit.Token);
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Database:Directory", Path.Combine(_folder, "db"));
        builder.UseSetting("Files:Directory", Path.Combine(_folder, "files"));
        builder.UseSetting("Mail:Folder", Mailbox);
        builder.UseSetting("Demo:Seed", "true");
        builder.UseSetting("Captcha:Provider", "Off");
        foreach (var limit in Testing.App.RateLimits)
            builder.UseSetting($"RateLimits:{limit}", "100000");
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);
        builder.ConfigureTestServices(s => s.AddSingleton<TimeProvider>(Clock));
        builder.ConfigureLogging(l => l.ClearProviders());
    }
}
