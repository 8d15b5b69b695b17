using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.Access;

/// <summary>
/// For which company the asking member may act. This module's own copies decide: what a session claims may be a moment old, and says
/// nothing that could be explained about a company that is suspended. What belongs to another company is not there.
/// </summary>
internal sealed class CarbonCloudAccess(ICarbonCloudDb db, ICurrentUser user)
{
    private static Error NoCompany =>
        Error.Forbidden(
            "Only companies can use this service, and you do not belong to one. Ask an administrator of your company to add you, or register the company."
        );

    private static Error Suspended => Error.Forbidden("Your company is suspended, so it cannot use this service. Write to us if you think this is a mistake.");

    /// <summary>The asking member's place, or null for somebody without a company.</summary>
    public async Task<OwnPlace?> Place(CancellationToken ct)
    {
        var id = user.Id;
        return await (
            from member in db.KnownMembers
            join company in db.KnownCompanies on member.CompanyId equals company.Id
            where member.Id == id
            select new OwnPlace(company.Id, company.Name, company.TaxId, company.IsSuspended, member.IsCompanyAdmin, member.IsSuspended)
        ).SingleOrDefaultAsync(ct);
    }

    /// <summary>The asking member's place in a company that can act now.</summary>
    public async Task<Result<OwnPlace>> ActivePlace(CancellationToken ct) =>
        await Place(ct) switch
        {
            null => NoCompany,
            { IsSuspended: true } => Suspended,
            var place => place,
        };

    /// <summary>An application of the own company that the asking member has begun, to be changed.</summary>
    public async Task<Result<(ServiceApplication Application, OwnPlace Place)>> Application(Guid applicationId, CancellationToken ct)
    {
        var own = await ActivePlace(ct);
        if (own.Error is { } refused)
            return refused;
        var (companyId, id) = (own.Value.CompanyId, user.Id);
        return await db.ServiceApplications.SingleOrDefaultAsync(a => a.Id == applicationId && a.CompanyId == companyId && a.ApplicantId == id, ct) is { } found
            ? (found, own.Value)
            : ServiceApplicationErrors.NotFound;
    }
}

/// <summary>The asking member's place in a company.</summary>
/// <param name="CompanyId">The company.</param>
/// <param name="Company">Its name.</param>
/// <param name="TaxId">Its unified business number.</param>
/// <param name="IsSuspended">Whether staff has suspended the company.</param>
/// <param name="IsAdmin">Whether the member is one of its administrators.</param>
/// <param name="IsMemberSuspended">Whether staff has suspended the member.</param>
internal sealed record OwnPlace(Guid CompanyId, string Company, string TaxId, bool IsSuspended, bool IsAdmin, bool IsMemberSuspended)
{
    public CompanyFacts Facts => new(CompanyId, Company, TaxId);
}
