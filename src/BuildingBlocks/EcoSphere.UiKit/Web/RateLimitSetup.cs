using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EcoSphere.UiKit.Web;

/// <summary>Limits per client, kept in the memory of each host.</summary>
public static class RateLimitSetup
{
    /// <summary>Registers the limits of <see cref="RateLimits"/> and the one over all requests, with the numbers of the section <c>RateLimits</c>.</summary>
    /// <param name="builder">The host.</param>
    /// <returns>The same builder.</returns>
    public static WebApplicationBuilder AddEcoSphereRateLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<RateLimitsOptions>().BindConfiguration("RateLimits").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddRateLimiter(_ => { });
        builder.Services.AddOptions<RateLimiterOptions>().Configure<IOptions<RateLimitsOptions>>((limiter, limits) => Configure(limiter, limits.Value));
        return builder;
    }

    private static void Configure(RateLimiterOptions limiter, RateLimitsOptions limits)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = TellWhenToRetry;
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            IsErrorPage(context) ? Unlimited : PerMinute(context, limits.GlobalPerMinute)
        );

        limiter.AddPolicy(RateLimits.Mail, context => Sends(context) ? PerMinuteAndHour(context, limits.MailPerMinute, limits.MailPerHour) : Unlimited);
        limiter.AddPolicy(RateLimits.Invite, context => Sends(context) ? PerMinuteAndHour(context, limits.InvitePerMinute, limits.InvitePerHour) : Unlimited);
        limiter.AddPolicy(RateLimits.Guess, context => Sends(context) ? PerMinute(context, limits.GuessPerMinute) : Unlimited);
        limiter.AddPolicy(RateLimits.Upload, context => Sends(context) ? PerMinute(context, limits.UploadPerMinute) : Unlimited);
        limiter.AddPolicy(RateLimits.Lookup, context => PerMinute(context, limits.LookupPerMinute));
        limiter.AddPolicy(RateLimits.Connect, context => PerMinute(context, limits.ConnectPerMinute));
        limiter.AddPolicy(RateLimits.Captcha, context => PerMinute(context, limits.CaptchaPerMinute));
    }

    private static RateLimitPartition<string> Unlimited => RateLimitPartition.GetNoLimiter("");

    private static RateLimitPartition<string> PerMinute(HttpContext context, int permits) =>
        RateLimitPartition.Get(ClientKey.Of(context), _ => (RateLimiter)Window(permits, TimeSpan.FromMinutes(1)));

    private static RateLimitPartition<string> PerMinuteAndHour(HttpContext context, int minute, int hour) =>
        RateLimitPartition.Get(
            ClientKey.Of(context),
            _ => RateLimiter.CreateChained(Window(minute, TimeSpan.FromMinutes(1)), Window(hour, TimeSpan.FromHours(1)))
        );

    private static FixedWindowRateLimiter Window(int permits, TimeSpan window) =>
        new(new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = window });

    private static bool Sends(HttpContext context) => !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method);

    /// <summary>The page that tells of the refusal comes through the pipeline a second time and must not be refused as well.</summary>
    private static bool IsErrorPage(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    private static ValueTask TellWhenToRetry(OnRejectedContext rejected, CancellationToken ct)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter) ? retryAfter : TimeSpan.FromMinutes(1);
        rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
