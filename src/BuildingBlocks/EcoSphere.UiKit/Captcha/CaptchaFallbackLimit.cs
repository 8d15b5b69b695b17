using System.Threading.RateLimiting;
using EcoSphere.UiKit.Web;
using Microsoft.Extensions.Options;

namespace EcoSphere.UiKit.Captcha;

/// <summary>How often an hour each client may pass without a proof of work.</summary>
internal sealed class CaptchaFallbackLimit(IOptions<RateLimitsOptions> limits) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(client =>
        RateLimitPartition.GetFixedWindowLimiter(
            client,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = limits.Value.CaptchaFallbackPerHour, Window = TimeSpan.FromHours(1) }
        )
    );

    public bool TryTake(string client)
    {
        using var lease = _limiter.AttemptAcquire(client);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
