using EcoSphere.Kernel;
using EcoSphere.Platform.Data;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Mail;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Modules;
using EcoSphere.UiKit.Captcha;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Pages.Admin;
using EcoSphere.UiKit.Pages.Admin.Operations;
using EcoSphere.UiKit.Pages.Admin.Operations.Matrix;
using EcoSphere.UiKit.Pages.Admin.Search;
using EcoSphere.UiKit.Pages.Member;
using EcoSphere.UiKit.Shell;
using EcoSphere.UiKit.Web;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EcoSphere.UiKit.Composition;

/// <summary>Composes platform, web and the modules that were built with a host. The whole portal and a module alone differ only in what was built.</summary>
public static class EcoSphereComposition
{
    /// <summary>The policy of every page under <c>/admin</c> that no single module owns: any staff permission.</summary>
    public const string Staff = "staff";

    /// <summary>Registers everything.</summary>
    /// <param name="builder">The host.</param>
    public static void AddEcoSphere(this WebApplicationBuilder builder)
    {
        builder.AddEcoSphereWeb();
        var modules = builder.AddEcoSpherePlatform(
            typeof(INavigation),
            typeof(IMenuBadges),
            typeof(IMemberWork),
            typeof(IAdminQueues),
            typeof(IKeptData),
            typeof(ISeed),
            typeof(IRecordSearch),
            typeof(IReferenceData),
            typeof(IEndpoints),
            typeof(ISiteMapSource),
            typeof(IDevPersons)
        );
        builder.Services.AddFiles(builder.Configuration);
        builder.Services.AddScoped<ICaptchaLedger, CaptchaLedger>();
        builder.Services.AddSingleton<IMailRenderer, MailRenderer>();
        builder.Services.AddSingleton<KeptPages>();
        builder.Services.AddHostedService<WatchKeptPages>();
        builder.Services.AddScoped<INavigation, OperationsNavigation>();
        builder.Services.AddScoped<INavigation, DeskNavigation>();
        builder.Services.AddScoped<INavigation, MemberRecordsNavigation>();
        builder.Services.AddScoped<IAdminQueues, OperationsQueues>();
        builder.Services.AddScoped<IReferenceData, OperationsReferenceData>();
        builder.Services.AddScoped<Contributions>();
        builder.Services.AddScoped<RecordSearches>();
        builder.Services.AddSingleton<PermissionMatrix>();
        AddAccess(builder.Services);
        builder
            .Services.AddRazorPages(o =>
            {
                if (!builder.Environment.IsDevelopment())
                    o.Conventions.Add(new WithoutDevelopmentPages());
            })
            .ConfigureApplicationPartManager(parts => ModulePages.Serve(parts, modules));
    }

    /// <summary>Maps everything.</summary>
    /// <param name="app">The host.</param>
    public static void UseEcoSphere(this WebApplication app)
    {
        app.UseEcoSphereWeb();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
        using var scope = app.Services.CreateScope();
        foreach (var endpoints in scope.ServiceProvider.GetServices<IEndpoints>())
            endpoints.Map(app.MapGroup("").WithMetadata(new OwnedBy(endpoints.GetType().Assembly)));
    }

    private static void AddAccess(IServiceCollection services)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        services
            .AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .Configure<SiteCookies>(
                (o, cookies) =>
                {
                    cookies.Apply(o.Cookie, EndedSignIn.Cookie);
                    o.LoginPath = "/account/login";
                    o.SlidingExpiration = false;
                    // the session row decides; the cookie itself goes when the browser closes
                    o.ExpireTimeSpan = TimeSpan.FromDays(1);
                    o.Events.OnRedirectToLogin = EndedSignIn.LeadToSignIn;
                    o.Events.OnRedirectToAccessDenied = context =>
                    {
                        context.Response.StatusCode = 403;
                        return Task.CompletedTask;
                    };
                }
            );
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, GateKeeper>();
        services.AddAuthorization(o =>
        {
            var member = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireClaim(EcoClaims.Subject).Build();
            o.DefaultPolicy = member;
            // a page that says nothing is closed
            o.FallbackPolicy = member;
            o.AddPolicy(Staff, p => p.Combine(member).RequireClaim(EcoClaims.Permission));
            foreach (var permission in Permissions.All)
                o.AddPolicy(permission, p => p.Combine(member).RequireClaim(EcoClaims.Permission, permission));
        });
    }
}
