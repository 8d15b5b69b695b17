using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Members;

/// <summary>What does my company keep of one member?</summary>
[ForMembers]
internal sealed record GetMember(Guid MembershipId) : IQuery<MemberToEdit>;

/// <summary>A member with the stamp of the company.</summary>
internal sealed record MemberToEdit(
    Guid Version,
    Guid Id,
    string Name,
    string Email,
    string? Phone,
    string? JobTitle,
    bool IsAdmin,
    bool IsActive,
    bool IsOnlyAdmin,
    bool IsOneself
);

internal sealed class GetMemberHandler(ICompanyDb db, CompanyAccess access) : IQueryHandler<GetMember, MemberToEdit>
{
    public async Task<Result<MemberToEdit>> Handle(GetMember request, CancellationToken cancellationToken)
    {
        var place = await access.LookAsAdmin(cancellationToken);
        if (place.Error is { } refused)
            return refused;
        var (companyId, ownId, id) = (place.Value.CompanyId, place.Value.MembershipId, request.MembershipId);
        var found = await db
            .Companies.AsNoTracking()
            .Where(c => c.Id == companyId)
            .SelectMany(
                c => c.Memberships.Where(m => m.Id == id),
                (c, m) =>
                    new MemberToEdit(
                        c.Version,
                        m.Id,
                        m.Name,
                        m.Email,
                        m.Phone,
                        m.JobTitle,
                        m.IsAdmin,
                        m.IsActive,
                        m.IsAdmin && m.IsActive && c.Memberships.Count(o => o.IsAdmin && o.IsActive) == 1,
                        m.Id == ownId
                    )
            )
            .SingleOrDefaultAsync(cancellationToken);
        return found is null ? MembershipErrors.NotFound : found;
    }
}
