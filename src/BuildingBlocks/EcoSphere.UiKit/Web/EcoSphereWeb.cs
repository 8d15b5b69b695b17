using EcoSphere.UiKit.Captcha;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Mail;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace EcoSphere.UiKit.Web;

/// <summary>Everything of the web that does not depend on a module.</summary>
public static class EcoSphereWeb
{
    /// <summary>
    /// Registers the plumbing: site address, cookies, languages, limits, headers, captcha, error pages, mail layout, health, logs, telemetry.
    /// It asks the host for an <see cref="ICaptchaLedger"/> and for an authentication scheme.
    /// </summary>
    /// <param name="builder">The host.</param>
    /// <returns>The same builder.</returns>
    public static WebApplicationBuilder AddEcoSphereWeb(this WebApplicationBuilder builder)
    {
        builder.AddJsonLogs();
        Telemetry.Add(builder);

        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IPostConfigureOptions<SiteOptions>, SiteOptionsDefaults>();
        services.AddSingleton<IValidateOptions<SiteOptions>, SiteOptionsValidation>();
        services.AddOptions<SiteOptions>().BindConfiguration("Site").ValidateOnStart();
        services.AddSingleton<ISiteLinks, SiteLinks>();
        services.AddSingleton<SiteCookies>();
        services.AddTrustedProxies();
        services.AddHsts(hsts => (hsts.MaxAge, hsts.IncludeSubDomains) = (TimeSpan.FromDays(365), true));
        services.AddHealthChecks();
        services.AddAuthentication();
        services.AddAuthorization();
        services.AddRazorPages();
        services.AddOptions<SecurityHeadersOptions>();
        FrameworkCookies.Add(services);
        services.AddErrorPages();
        services.AddSingleton<MailHtml>();

        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.AddEcoSphereLocalization();
        builder.AddEcoSphereRateLimits();
        builder.AddPublicPages();
        services.AddPublicCompression();
        builder.AddCaptcha();
        return builder;
    }

    /// <summary>Puts the middleware in its order and maps language switch, captcha and health. Pages and static assets are mapped by the host.</summary>
    /// <param name="app">The host.</param>
    /// <returns>The same host.</returns>
    public static WebApplication UseEcoSphereWeb(this WebApplication app)
    {
        // who asks, in which language; everything below may depend on both
        app.UseTrustedProxies();
        app.UseRequestLocalization();
        app.UseMiddleware<SecurityHeaders>();

        // failures below come back as pages; the page itself passes through the rest a second time
        app.UseErrorPages();
        if (!app.Environment.IsDevelopment())
            app.UseHsts();

        app.UseRouting();
        app.Use(OtherMethod);
        app.Use(ModuleOutOfOrder.Refuse);
        app.UseRateLimiter();
        app.UseAuthentication();
        app.Use(UnknownAddress);
        app.UseAuthorization();
        app.UseOutputCache();
        app.UsePublicCompression();

        app.MapLanguage();
        app.MapCaptcha();
        app.MapHealth();
        return app;
    }

    /// <summary>
    /// Pages answer any method where nothing stops it, and a form's token is not asked for with some; only these three are meant
    /// (RFC 9110, section 15.5.6). What is no page says itself which methods it takes; what tells of a refusal passes.
    /// </summary>
    private static Task OtherMethod(HttpContext context, RequestDelegate next)
    {
        var method = context.Request.Method;
        if (
            HttpMethods.IsGet(method)
            || HttpMethods.IsHead(method)
            || HttpMethods.IsPost(method)
            || context.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is null
        )
            return next(context);
        context.Response.Headers.Allow = "GET, HEAD, POST";
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        return Task.CompletedTask;
    }

    /// <summary>An address that nothing answers is unknown to everybody; authorization would send strangers to sign in for it.</summary>
    private static Task UnknownAddress(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint() is not null)
            return next(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
