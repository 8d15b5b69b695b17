namespace EcoSphere.UiKit.Captcha;

/// <summary>Remembers which challenges have been used, for all hosts together.</summary>
public interface ICaptchaLedger
{
    /// <summary>Uses a challenge up.</summary>
    /// <param name="id">The challenge, at most 64 characters.</param>
    /// <param name="expiresAt">From when on it need not be remembered.</param>
    /// <param name="ct">Ends the attempt early.</param>
    /// <returns>True the first time, false ever after.</returns>
    Task<bool> TryUse(string id, DateTimeOffset expiresAt, CancellationToken ct);
}
