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

internal sealed class GetCompanyWorkHandler(ICompanyDb db, ICurrentUser user) : IQueryHandler<GetCompanyWork, CompanyWork>
{
    public async Task<Result<CompanyWork>> Handle(GetCompanyWork request, CancellationToken cancellationToken)
    {
        var id = user.Id;
        var found = await db
            .Companies.AsNoTracking()
            .WithPlace(db, m => m.MemberId == id)
            .Where(c => !c.IsSuspended)
            .Select(c => new
            {
                c.RegisteredAt,
                HasContact = c.Contacts.Any(),
                IsAdmin = c.Memberships.Any(m => m.MemberId == id && m.IsAdmin),
                Invitations = c.Memberships.Count(m => !m.IsActive),
                InvitedSince = c.Memberships.Where(m => !m.IsActive).Min(m => (DateTimeOffset?)m.AddedAt),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return CompanyWork.None;
        DateTimeOffset? noContactSince = found.HasContact ? null : found.RegisteredAt;
        return found.IsAdmin ? new CompanyWork(noContactSince, found.Invitations, found.InvitedSince) : new CompanyWork(noContactSince, 0, null);
    }
}
