using System.Security.Claims;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Testing;

/// <summary>Who asks in a test. The claims are those that the sign-in would give.</summary>
public sealed record Person(string Name)
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public string Email { get; init; } = $"{Guid.CreateVersion7():N}@example.test";

    public IReadOnlyList<string> Permissions { get; init; } = [];

    public Guid? CompanyId { get; init; }

    public bool IsCompanyAdmin { get; init; }

    public bool IsSupplier { get; init; }

    public static Person Member(string name = "林小綠") => new(name);

    /// <summary>Staff with the given permissions and no others.</summary>
    public static Person Staff(params string[] permissions) => new("王審查") { Permissions = permissions };

    /// <summary>The same person as a member of a company.</summary>
    public Person In(Guid companyId, bool admin = false, bool supplier = false) =>
        this with
        {
            CompanyId = companyId,
            IsCompanyAdmin = admin,
            IsSupplier = supplier,
        };

    public ClaimsPrincipal Principal()
    {
        List<Claim> claims =
        [
            new(EcoClaims.Session, Guid.CreateVersion7().ToString()),
            new(EcoClaims.Subject, Id.ToString()),
            new(EcoClaims.Name, Name),
            new(EcoClaims.Email, Email),
            .. Permissions.Select(p => new Claim(EcoClaims.Permission, p)),
        ];
        if (CompanyId is { } company)
            claims.Add(new Claim(EcoClaims.Company, company.ToString()));
        if (IsCompanyAdmin)
            claims.Add(new Claim(EcoClaims.CompanyAdmin, "true"));
        if (IsSupplier)
            claims.Add(new Claim(EcoClaims.Supplier, "true"));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, "Test", EcoClaims.Name, EcoClaims.Permission));
    }
}
