using System.Security.Claims;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.UiKit.Pages.Admin.Operations.Matrix;

/// <summary>A role as the requests' own checks see who asks.</summary>
internal sealed class RoleUser(ClaimsPrincipal? person) : ICurrentUser
{
    public Guid Id => Guid.Empty;

    public bool IsSignedIn => person?.HasClaim(c => c.Type == EcoClaims.Subject) == true;

    public bool IsSystem => person is null;

    public string Name => "";

    public string? Email => null;

    public Guid? SessionId => null;

    public CurrentCompany? Company =>
        person?.HasClaim(c => c.Type == EcoClaims.Company) == true
            ? new CurrentCompany(Guid.Empty, person.HasClaim(c => c.Type == EcoClaims.CompanyAdmin), person.HasClaim(c => c.Type == EcoClaims.Supplier))
            : null;

    public string? IpAddress => null;

    public bool Has(string permission) => person?.HasClaim(EcoClaims.Permission, permission) == true;
}
