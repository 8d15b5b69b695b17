using EcoSphere.Identity.Application;
using Microsoft.AspNetCore.DataProtection;

namespace EcoSphere.Identity.Infrastructure;

/// <summary>Protects with the hosts' shared key ring.</summary>
/// <param name="provider">The key ring.</param>
/// <param name="purpose">What the secrets are for; what was protected for one purpose is unreadable for another.</param>
internal sealed class SecretProtector(IDataProtectionProvider provider, string purpose) : ISecretProtector
{
    public const string Authenticator = "EcoSphere.Identity.Authenticator";

    private readonly IDataProtector _protector = provider.CreateProtector(purpose);

    public string Protect(byte[] secret) => Convert.ToBase64String(_protector.Protect(secret));

    public byte[] Unprotect(string protectedSecret) => _protector.Unprotect(Convert.FromBase64String(protectedSecret));
}
