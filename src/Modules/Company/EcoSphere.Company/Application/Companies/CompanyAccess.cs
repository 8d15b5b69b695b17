using EcoSphere.Company.Domain.Companies;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Companies;

/// <summary>
/// For which company the asking member may act. This module's own table decides: what the session claims may be a moment old, and
/// says nothing that could be explained about a company that is suspended.
/// </summary>
internal sealed class CompanyAccess(ICompanyDb db, ICurrentUser user)
{
    private static Error NoCompany =>
        Error.Forbidden("You do not belong to a company. Ask an administrator of your company to add you, or register the company.");

    private static Error AdministratorsOnly => Error.Forbidden("Only the administrators of your company may do this. Ask one of them.");

    /// <summary>The own company, whole, to be changed.</summary>
    public async Task<Result<RegisteredCompany>> Change(CancellationToken ct)
    {
        var id = user.Id;
        return await db.WholeCompanies.WithPlace(db, m => m.MemberId == id).SingleOrDefaultAsync(ct) switch
        {
            null => NoCompany,
            { IsSuspended: true } => CompanyErrors.Suspended,
            var company => company,
        };
    }

    /// <summary>The own company, whole, to be changed by one of its administrators.</summary>
    public async Task<Result<RegisteredCompany>> ChangeAsAdmin(CancellationToken ct)
    {
        var company = await Change(ct);
        return company.IsFailure || company.Value.MembershipOf(user.Id)!.IsAdmin ? company : AdministratorsOnly;
    }

    /// <summary>The own place, for questions.</summary>
    public async Task<Result<OwnPlace>> Look(CancellationToken ct)
    {
        var id = user.Id;
        var found = await db
            .Companies.SelectMany(c => c.Memberships.Where(m => m.MemberId == id), (c, m) => new { c.IsSuspended, Place = new OwnPlace(c.Id, m.Id, m.IsAdmin) })
            .SingleOrDefaultAsync(ct);
        return found switch
        {
            null => NoCompany,
            { IsSuspended: true } => CompanyErrors.Suspended,
            _ => found.Place,
        };
    }

    /// <summary>The own place, for questions that only administrators may ask.</summary>
    public async Task<Result<OwnPlace>> LookAsAdmin(CancellationToken ct)
    {
        var place = await Look(ct);
        return place.IsFailure || place.Value.IsAdmin ? place : AdministratorsOnly;
    }
}

/// <summary>The asking member's place in a company.</summary>
internal sealed record OwnPlace(Guid CompanyId, Guid MembershipId, bool IsAdmin);
