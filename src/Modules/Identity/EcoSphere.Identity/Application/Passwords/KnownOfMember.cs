using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Passwords;

/// <summary>What others know of a member, which is tried first by whoever guesses the password.</summary>
internal sealed class KnownOfMember(IIdentityDb db)
{
    /// <summary>The address, the name, and the name of the company.</summary>
    public async Task<string?[]> Of(Guid memberId, CancellationToken ct)
    {
        var known = await db
            .Members.AsNoTracking()
            .Where(m => m.Id == memberId)
            .Select(m => new
            {
                m.Email,
                m.Name,
                Company = db.CompanyPlaces.Where(p => p.MemberId == m.Id).Join(db.Companies, p => p.CompanyId, c => c.Id, (_, c) => c.Name).FirstOrDefault(),
            })
            .SingleAsync(ct);
        return [known.Email, known.Name, known.Company];
    }
}
