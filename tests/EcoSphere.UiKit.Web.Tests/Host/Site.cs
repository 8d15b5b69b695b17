using EcoSphere.UiKit.Captcha;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EcoSphere.UiKit.Web.Tests.Host;

/// <summary>A host with the plumbing and a few pages of this test project, on the in-memory server or a real socket.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Site(WebApplication app, FakeClock clock, MemoryLedger ledger) => (_app, Clock, Ledger) = (app, clock, ledger);

    public FakeClock Clock { get; }

    public MemoryLedger Ledger { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<Site> Start(
        string environment = "Production",
        bool kestrel = false,
        Action<WebApplicationBuilder>? with = null,
        params (string Key, string Value)[] settings
    )
    {
        var app = Build(environment, kestrel, with, settings);
        var site = new Site(app, (FakeClock)app.Services.GetRequiredService<TimeProvider>(), (MemoryLedger)app.Services.GetRequiredService<ICaptchaLedger>());
        await app.StartAsync();
        return site;
    }

    public HttpClient Client(bool kestrel = false)
    {
        if (kestrel)
            return new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
        var cookies = new CookieContainerHandler { InnerHandler = _app.GetTestServer().CreateHandler() };
        return new HttpClient(cookies) { BaseAddress = new Uri("https://somebody-elses-name.example/") };
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static WebApplication Build(string environment, bool kestrel, Action<WebApplicationBuilder>? with, (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { EnvironmentName = environment, ApplicationName = typeof(Site).Assembly.GetName().Name }
        );
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Site:PublicUrl"] = "https://eco.example" });
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        if (kestrel)
            builder.WebHost.UseUrls("http://127.0.0.1:0");
        else
            builder.WebHost.UseTestServer();

        builder.Services.AddSingleton<TimeProvider>(new FakeClock());
        builder.Services.AddSingleton<ICaptchaLedger>(new MemoryLedger());
        builder.Services.AddSingleton<IStartupFilter, TestAddress>();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddAuthentication("Test").AddScheme<AuthenticationSchemeOptions, TestUser>("Test", null);
        builder.AddEcoSphereWeb();
        builder.Logging.SetMinimumLevel(LogLevel.Critical);
        with?.Invoke(builder);

        var app = builder.Build();
        app.UseEcoSphereWeb();
        app.MapRazorPages();
        app.MapMethods("/test/status/{code:int}", ["GET", "POST"], (int code) => Results.StatusCode(code));
        app.MapGet("/test/boom", string () => throw new InvalidOperationException("the secret of the house"));
        app.MapGet("/test/client", (HttpContext context) => $"{context.Connection.RemoteIpAddress} {context.Request.Scheme}");
        app.MapGet("/test/nonce", (HttpContext context) => context.GetCspNonce()).AllowAnonymous();
        app.MapGet("/account/test", () => "mine");
        app.MapGet("/test/mail", () => "form").RequireRateLimiting(RateLimits.Mail);
        app.MapPost("/test/mail", () => "sent").RequireRateLimiting(RateLimits.Mail);
        app.MapPost("/test/invite", () => "sent").RequireRateLimiting(RateLimits.Invite);
        return app;
    }
}
