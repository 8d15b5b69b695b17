using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Companies;

/// <summary>What waits in my company for somebody to see to it?</summary>
[ForMembers]
internal sealed record GetCompanyWork : IQuery<CompanyWork>;

/// <summary>What waits; nothing for somebody without a company.</summary>
/// <param name="NoContactSince">Since when a contact is missing, or null.</param>
/// <param name="Invitations">How many invitations wait to be accepted; told to administrators only.</param>
/// <param name="InvitedSince">When the oldest of them was sent.</param>
internal sealed record CompanyWork(DateTimeOffset? NoContactSince, int Invitations, DateTimeOffset? InvitedSince)
{
    public static CompanyWork None { get; } = new(null, 0, null);
}

internal sealed class GetCompanyWorkHandler(ICompanyDb db, CompanyAccess access) : IQueryHandler<GetCompanyWork, CompanyWork>
{
    public async Task<Result<CompanyWork>> Handle(GetCompanyWork request, CancellationToken cancellationToken)
    {
        var place = await access.Look(cancellationToken);
        if (place.IsFailure) return CompanyWork.None;
        var (id, isAdmin) = (place.Value.CompanyId, place.Value.IsAdmin);
        var found = await db.Companies.AsNoTracking().Where(c => c.Id == id)
            .Select(c => new
            {
                c.RegisteredAt,
                HasContact = c.Contacts.Any(),
                Invitations = isAdmin ? c.Memberships.Count(m => !m.IsActive) : 0,
                InvitedSince = isAdmin ? c.Memberships.Where(m => !m.IsActive).Min(m => (DateTimeOffset?)m.AddedAt) : null,
            })
            .SingleAsync(cancellationToken);
        return new CompanyWork(found.HasContact ? null : found.RegisteredAt, found.Invitations, found.InvitedSince);
    }
}
