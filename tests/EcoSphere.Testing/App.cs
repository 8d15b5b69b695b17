using System.Text.Json;
using EcoSphere.Kernel;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Jobs;
using EcoSphere.Platform.Mail;
using EcoSphere.Platform.Modules;
using EcoSphere.Testing.Hosts;
using EcoSphere.UiKit.Composition;
using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Xunit;

namespace EcoSphere.Testing;

/// <summary>
/// The real host on a real SQLite database in a folder of its own. Events, mails and jobs do not run by themselves: the test pumps.
/// One per test class (as its fixture) or per test.
/// </summary>
public class App : IAsyncLifetime
{
    private readonly Settings _settings;
    private readonly string _root = Scratch.NewFolder();
    private Factory? _factory;

    public App()
        : this(new Settings()) { }

    protected App(Settings settings) => _settings = settings;

    public FakeClock Clock { get; } = new();

    public MailProbe Mails { get; } = new();

    public IServiceProvider Services => _factory!.Services;

    /// <summary>The names of the limits on requests, which tests raise.</summary>
    public static IReadOnlyList<string> RateLimits { get; } =
    [
        "GlobalPerMinute",
        "MailPerMinute",
        "MailPerHour",
        "InvitePerMinute",
        "InvitePerHour",
        "GuessPerMinute",
        "LookupPerMinute",
        "UploadPerMinute",
        "ConnectPerMinute",
        "CaptchaPerMinute",
    ];

    /// <summary>A host with other settings; the caller disposes of it.</summary>
    public static async Task<App> Start(Settings settings)
    {
        var app = new App(settings);
        await app.InitializeAsync();
        return app;
    }

    public Task InitializeAsync()
    {
        var settings = _settings with { Database = _settings.Database ?? Path.Combine(_root, "db"), Files = Path.Combine(_root, "files") };
        if (_settings.Database is null)
            Template.CopyTo(settings.Database!);
        _factory = new Factory(settings, Clock, Mails);
        _ = _factory.Services;
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        if (_factory is not null)
            await _factory.DisposeAsync();
        Scratch.Delete(_root);
        GC.SuppressFinalize(this);
    }

    /// <summary>A browser of somebody who is not signed in; cookies are kept.</summary>
    public Browser Browse() =>
        new(_factory!.CreateDefaultClient(new Uri(_settings.Environment == "Development" ? "http://localhost" : "https://localhost"), new CookieJar()));

    /// <summary>A browser of a person who is signed in already.</summary>
    public Browser Browse(Person person)
    {
        TestSignIn.Known[person.Id] = person;
        var browser = Browse();
        browser.Http.DefaultRequestHeaders.Remove(TestSignIn.Header);
        browser.Http.DefaultRequestHeaders.Add(TestSignIn.Header, person.Id.ToString());
        return browser;
    }

    /// <summary>Sends a request through the pipeline as a person, or as the system.</summary>
    public async Task<T> Send<T>(IRequest<T> request, Person? person = null)
    {
        await using var scope = Services.CreateAsyncScope();
        // flows with this asynchronous call only
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = person is null
            ? null
            : new DefaultHttpContext { User = person.Principal(), RequestServices = scope.ServiceProvider };
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    /// <summary>Works on a module's database (or any service) in a scope of its own.</summary>
    public async Task<TResult> With<TService, TResult>(Func<TService, Task<TResult>> work)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Works on a module's database (or any service) in a scope of its own.</summary>
    public Task With<TService>(Func<TService, Task> work)
        where TService : notnull =>
        With<TService, bool>(async s =>
        {
            await work(s);
            return true;
        });

    /// <summary>Carries events and mails on until nothing is due.</summary>
    public async Task Pump()
    {
        var catalog = Services.GetRequiredService<ModuleCatalog>();
        var drains = Services.GetServices<IDrain>().ToList();
        bool worked;
        do
        {
            worked = false;
            foreach (var module in catalog.Modules)
            foreach (var drain in drains)
                worked |= await drain.Drain(module, CancellationToken.None) == DrainOutcome.Worked;
        } while (worked);
    }

    /// <summary>Looks whether another host has let go of the public pages, as each host does once a second.</summary>
    public Task LookAtKeptPages() => Services.GetRequiredService<KeptPages>().Look(CancellationToken.None);

    /// <summary>Delivers an event to every subscriber, as often as called, and lets them react.</summary>
    /// <param name="fact">The event.</param>
    /// <param name="messageId">The message's id; the same id again is the same message delivered twice.</param>
    /// <param name="key">The aggregate; events of one key stay in order.</param>
    public async Task Deliver(IIntegrationEvent fact, Guid? messageId = null, Guid? key = null)
    {
        var message = OutboxMessage.Of(fact, key ?? Guid.CreateVersion7(), Clock.GetUtcNow());
        var envelope = new EventEnvelope(messageId ?? message.Id, message.Name, message.Key, message.Payload, message.OccurredAt);
        foreach (var module in Services.GetRequiredService<ModuleCatalog>().Modules.Where(m => m.ReactionsTo(envelope.Name).Count > 0))
            await Services.GetRequiredService<IEventTransport>().Deliver(module.Schema, [envelope], CancellationToken.None);
        await Pump();
    }

    /// <summary>What a module has published of one kind, oldest first.</summary>
    public async Task<IReadOnlyList<T>> Published<T>(string schema)
        where T : IIntegrationEvent
    {
        var name = OutboxMessage.NameOf(typeof(T));
        await using var scope = Services.CreateAsyncScope();
        var db = scope.Db(Services.GetRequiredService<ModuleCatalog>().BySchema(schema));
        var payloads = await db.Outbox.AsNoTracking().Where(m => m.Name == name).OrderBy(m => m.Sequence).Select(m => m.Payload).ToListAsync();
        return [.. payloads.Select(p => JsonSerializer.Deserialize<T>(p, EventJson.Options)!)];
    }

    /// <summary>Messages that failed, of every module: none, unless a test wants one.</summary>
    public async Task<IReadOnlyList<string>> Failures()
    {
        var failures = new List<string>();
        foreach (var module in Services.GetRequiredService<ModuleCatalog>().Modules)
        {
            await using var scope = Services.CreateAsyncScope();
            var db = scope.Db(module);
            failures.AddRange(
                (await db.Inbox.AsNoTracking().Where(m => m.Failures > 0 && m.State != MessageState.Done).ToListAsync()).Select(m =>
                    $"{module.Name}.{m.Handler}: {m.Error}"
                )
            );
            failures.AddRange(
                (await db.Mails.AsNoTracking().Where(m => m.Failures > 0 && m.State != MailState.Sent).ToListAsync()).Select(m =>
                    $"{module.Name} mail {m.Kind}: {m.Error}"
                )
            );
        }

        return failures;
    }

    /// <summary>Gives a module's events that were given up another chance, as staff can.</summary>
    public async Task RetryDeadLetters(string schema)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.Db(Services.GetRequiredService<ModuleCatalog>().BySchema(schema));
        foreach (var message in await db.Outbox.Where(m => m.State == MessageState.Dead).ToListAsync())
            message.Retry(Clock.GetUtcNow());
        foreach (var message in await db.Inbox.Where(m => m.State == MessageState.Dead).ToListAsync())
            message.Retry(Clock.GetUtcNow());
        await db.SaveChangesAsync();
    }

    /// <summary>Runs a job now.</summary>
    public async Task Run(string module, string job)
    {
        var found = Services.GetRequiredService<JobCatalog>().Find(module, job) ?? throw new InvalidOperationException($"There is no job {job}.");
        await Services.GetRequiredService<JobRunner>().Run(found, Clock.GetUtcNow(), CancellationToken.None);
    }

    /// <summary>How a host of a test differs from the usual.</summary>
    public sealed record Settings
    {
        public string Environment { get; init; } = "Development";

        public string? Database { get; init; }

        public string? Files { get; init; }

        /// <summary>More configuration, such as <c>Admin:Email</c>.</summary>
        public IReadOnlyDictionary<string, string?> Configuration { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);

        public Action<IServiceCollection>? Services { get; init; }
    }

    internal sealed class Factory(Settings settings, FakeClock clock, MailProbe mails) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment(settings.Environment);
            // the framework's own search finds it from test projects only
            builder.UseContentRoot(Path.Combine(HostProcess.Root(), "src", "Host"));
            builder.UseSetting("Database:Directory", settings.Database);
            builder.UseSetting("Files:Directory", settings.Files ?? Scratch.NewFolder());
            builder.UseSetting("Events:Background", "false");
            builder.UseSetting("Jobs:Background", "false");
            builder.UseSetting("Demo:Seed", "false");
            builder.UseSetting("Admin:Email", "");
            builder.UseSetting("Captcha:Provider", settings.Environment == "Development" ? "Off" : "Altcha");
            builder.UseSetting("Site:PublicUrl", "https://ecosphere.test");
            foreach (var limit in RateLimits)
                builder.UseSetting($"RateLimits:{limit}", "100000");
            foreach (var (key, value) in settings.Configuration)
                builder.UseSetting(key, value);
            builder.ConfigureLogging(l => l.ClearProviders());
            builder.ConfigureTestServices(services =>
            {
                services.RemoveAll<TimeProvider>();
                services.AddSingleton<TimeProvider>(clock);
                services.RemoveAll<IMailTransport>();
                services.AddSingleton<IMailTransport>(mails);
                // slow on purpose; the known and the unknown address still take the same way
                services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1_000);
                TestSignIn.Add(services);
                settings.Services?.Invoke(services);
            });
        }
    }
}
