using EcoSphere.Platform.SystemStore;
using EcoSphere.UiKit.Captcha;

namespace EcoSphere.UiKit.Composition;

/// <summary>Keeps used human checks in the hosts' shared database.</summary>
internal sealed class CaptchaLedger(UsedChecks checks) : ICaptchaLedger
{
    public Task<bool> TryUse(string id, DateTimeOffset expiresAt, CancellationToken ct) => checks.TryUse(id, expiresAt, ct);
}
