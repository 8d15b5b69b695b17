using EcoSphere.Identity.Application;
using Microsoft.AspNetCore.DataProtection;

namespace EcoSphere.Identity.Infrastructure;

/// <summary>Protects with the hosts' shared key ring.</summary>
internal sealed class SecretProtector(IDataProtectionProvider provider) : ISecretProtector
{
    private readonly IDataProtector _protector = provider.CreateProtector("EcoSphere.Identity.Authenticator");

    public string Protect(byte[] secret) => Convert.ToBase64String(_protector.Protect(secret));

    public byte[] Unprotect(string protectedSecret) => _protector.Unprotect(Convert.FromBase64String(protectedSecret));
}
