using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Platform.SystemStore;

/// <summary>The key ring that protects cookies, form tokens and secrets: in the shared database, encrypted with a certificate where one is configured.</summary>
internal static class KeyRingRegistration
{
    /// <summary>
    /// Reads <c>DataProtection:Certificate</c> (a PKCS#12 file) and <c>DataProtection:CertificatePassword</c>, and with
    /// <c>FormerCertificate</c> and <c>FormerCertificatePassword</c> the one that older keys are encrypted with.
    /// </summary>
    public static void AddKeyRing(this IServiceCollection services, IConfiguration configuration)
    {
        var keys = services.AddDataProtection().SetApplicationName("EcoSphere");
        services.AddOptions<KeyManagementOptions>().Configure<IServiceScopeFactory>((o, scopes) => o.XmlRepository = new DatabaseKeyRing(scopes));
        if (configuration["DataProtection:Certificate"] is { Length: > 0 } file)
            keys.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(file, configuration["DataProtection:CertificatePassword"]));
        if (configuration["DataProtection:FormerCertificate"] is { Length: > 0 } former)
            keys.UnprotectKeysWithAnyCertificate(X509CertificateLoader.LoadPkcs12FromFile(former, configuration["DataProtection:FormerCertificatePassword"]));
    }
}
