using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace EcoSphere.Platform.Messaging;

/// <summary>Reads the asking person from the request's principal; outside a request it is the system.</summary>
internal sealed class CurrentUser(IHttpContextAccessor accessor) : ICurrentUser
{
    private HttpContext? Http => accessor.HttpContext;

    private ClaimsPrincipal? Person => Http?.User is { Identity.IsAuthenticated: true } person ? person : null;

    public Guid Id => Guid.TryParse(Person?.FindFirstValue(EcoClaims.Subject), out var id) ? id : throw new InvalidOperationException("Nobody is signed in.");

    public bool IsSignedIn => Person?.HasClaim(c => c.Type == EcoClaims.Subject) == true;

    public bool IsSystem => Http is null;

    public string Name => Person?.FindFirstValue(EcoClaims.Name) ?? (IsSystem ? "EcoSphere" : "");

    public string? Email => Person?.FindFirstValue(EcoClaims.Email);

    public Guid? SessionId => Guid.TryParse(Person?.FindFirstValue(EcoClaims.Session), out var id) ? id : null;

    public CurrentCompany? Company =>
        Guid.TryParse(Person?.FindFirstValue(EcoClaims.Company), out var id)
            ? new CurrentCompany(id, Person!.HasClaim(c => c.Type == EcoClaims.CompanyAdmin), Person.HasClaim(c => c.Type == EcoClaims.Supplier))
            : null;

    public string? IpAddress => Http?.Connection.RemoteIpAddress?.ToString();

    public bool Has(string permission) => Person?.HasClaim(EcoClaims.Permission, permission) == true;
}
