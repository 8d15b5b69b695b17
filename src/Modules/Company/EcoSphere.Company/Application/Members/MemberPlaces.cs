using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.Members;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Members;

/// <summary>
/// Brings the places that companies keep into line with what is known of a member, whatever was heard first. Where several companies
/// invited one address, the oldest invitation wins and the others lapse: a member belongs to one company at most.
/// </summary>
internal sealed class MemberPlaces(ICompanyDb db)
{
    public async Task Settle(KnownMember member, CancellationToken ct)
    {
        if (member.IsErased)
            return;
        var (id, email) = (member.Id, member.Email);
        var places = await db.WholeCompanies.WithPlace(db, m => m.MemberId == id || (m.MemberId == null && m.Email == email)).ToListAsync(ct);
        var companies = places.Distinct().ToList();
        var waiting = companies
            .SelectMany(c => c.Memberships, (c, m) => (Company: c, Place: m))
            .Where(x => x.Place.MemberId is null && x.Place.Email == email)
            .OrderBy(x => x.Place.AddedAt)
            .ThenBy(x => x.Place.Id)
            .ToList();
        var own = companies.Find(c => c.MembershipOf(id) is not null);
        if (own is null && waiting is [var oldest, ..])
            oldest.Company.LinkMember(member);
        foreach (var (company, place) in waiting.Where(x => x.Place.MemberId is null))
            if (company != own)
                company.CancelInvitation(place.Id, Actor.Staff);

        if (own is null)
            return;
        if (email.Length > 0)
            own.MemberEmailChanged(id, email);
        if (member.IsActive)
            own.MemberActivated(id);
    }
}
