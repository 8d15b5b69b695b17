using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.Privacy;

/// <summary>The answer of one module to a request.</summary>
internal sealed class PrivacyPart : Entity
{
    public PrivacyPart(string module) => Module = module;

    /// <summary>The module's schema.</summary>
    public string Module { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>
    /// What an erasure leaves and why, as a key of that module's texts; null when nothing stays. Without an answer it is why the module
    /// keeps everything for now.
    /// </summary>
    public string? Kept { get; private set; }

    /// <summary>Why staff went on without this part; null where the module answered by itself or is still waited for.</summary>
    public string? LeftOutBecause { get; private set; }

    public bool IsDeferred => AnsweredAt is null && Kept is not null;

    public void Defer(string reason) => Kept = reason;

    public void Answer(string? kept, DateTimeOffset now) => (AnsweredAt, Kept) = (now, kept);

    public void LeaveOut(string reason, DateTimeOffset now) => (AnsweredAt, LeftOutBecause) = (now, reason);
}
