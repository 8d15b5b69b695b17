using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
using EcoSphere.Platform.SystemStore;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EcoSphere.Platform.Tests.SystemStore;

/// <summary>The key ring is encrypted with a certificate, and the certificate can be changed.</summary>
public sealed class KeyRingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ecosphere-keys-").FullName;
    private readonly Ring _ring = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Keys_are_stored_encrypted()
    {
        Protect(("Certificate", Certificate("first")));
        _ring.Stored.ShouldHaveSingleItem().ToString().ShouldContain("EncryptedXmlDecryptor");
    }

    [Fact]
    public void After_a_change_of_the_certificate_the_former_one_still_opens_older_keys()
    {
        var (first, second) = (Certificate("first"), Certificate("second"));
        var secret = Protect(("Certificate", first));

        Unprotect(secret, ("Certificate", second), ("FormerCertificate", first)).ShouldBe("kept");
        Should.Throw<CryptographicException>(() => Unprotect(secret, ("Certificate", second)));
    }

    private string Protect(params (string Key, string File)[] certificates) => With(certificates, p => p.Protect("kept"));

    private string Unprotect(string secret, params (string Key, string File)[] certificates) => With(certificates, p => p.Unprotect(secret));

    private string With((string Key, string File)[] certificates, Func<IDataProtector, string> use)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddKeyRing(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    certificates.SelectMany(c => new Dictionary<string, string?>(StringComparer.Ordinal)
                    {
                        [$"DataProtection:{c.Key}"] = c.File,
                        [$"DataProtection:{c.Key}Password"] = "quiet",
                    })
                )
                .Build()
        );
        services.PostConfigure<KeyManagementOptions>(o => o.XmlRepository = _ring);
        using var provider = services.BuildServiceProvider();
        return use(provider.GetRequiredService<IDataProtectionProvider>().CreateProtector("test"));
    }

    private string Certificate(string name)
    {
        using var rsa = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var made = new CertificateRequest($"CN={name}", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(
            now.AddDays(-1),
            now.AddDays(1)
        );
        var file = Path.Combine(_folder, name + ".pfx");
        File.WriteAllBytes(file, made.Export(X509ContentType.Pkcs12, "quiet"));
        return file;
    }

    private sealed class Ring : IXmlRepository
    {
        public List<XElement> Stored { get; } = [];

        public IReadOnlyCollection<XElement> GetAllElements() => [.. Stored];

        public void StoreElement(XElement element, string friendlyName) => Stored.Add(element);
    }
}
