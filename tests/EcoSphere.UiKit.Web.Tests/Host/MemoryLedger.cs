using System.Collections.Concurrent;
using EcoSphere.UiKit.Captcha;

namespace EcoSphere.UiKit.Web.Tests.Host;

internal sealed class MemoryLedger : ICaptchaLedger
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _used = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, DateTimeOffset> Used => _used;

    public Task<bool> TryUse(string id, DateTimeOffset expiresAt, CancellationToken ct) => Task.FromResult(_used.TryAdd(id, expiresAt));
}
