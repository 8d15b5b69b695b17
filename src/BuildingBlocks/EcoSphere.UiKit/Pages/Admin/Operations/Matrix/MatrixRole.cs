using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.UiKit.Pages.Admin.Operations.Matrix;

/// <summary>Somebody the code's decisions are asked about: one role and nothing else.</summary>
/// <param name="Key">Short and stable; of staff it is the permission.</param>
/// <param name="Principal">Such a person, or null for jobs and reactions.</param>
internal sealed record MatrixRole(string Key, ClaimsPrincipal? Principal)
{
    private const string Yes = "true";

    /// <summary>Every role there is, from the one who may least.</summary>
    public static IReadOnlyList<MatrixRole> All { get; } =
    [
        new("visitor", new ClaimsPrincipal(new ClaimsIdentity())),
        new("member", Person()),
        new("company", Person(Company())),
        new("company-admin", Person(Company(), (EcoClaims.CompanyAdmin, Yes))),
        new("supplier", Person(Company(), (EcoClaims.Supplier, Yes))),
        new("consultant", Person((EcoClaims.Consultant, Yes))),
        .. Permissions.All.Select(permission => new MatrixRole(permission, Person((EcoClaims.Permission, permission)))),
        new("system", null),
    ];

    private static (string, string) Company() => (EcoClaims.Company, Guid.Empty.ToString());

    private static ClaimsPrincipal Person(params (string Type, string Value)[] claims) =>
        new(
            new ClaimsIdentity(
                [new Claim(EcoClaims.Subject, Guid.Empty.ToString()), .. claims.Select(c => new Claim(c.Type, c.Value))],
                "role",
                EcoClaims.Name,
                EcoClaims.Permission
            )
        );
}
