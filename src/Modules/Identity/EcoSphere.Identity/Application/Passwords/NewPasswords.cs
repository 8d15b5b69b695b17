using EcoSphere.Identity.Domain.Members;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Passwords;

/// <summary>Judges passwords that are chosen.</summary>
internal sealed class NewPasswords(IIdentityDb db, LeakedPasswords leaked)
{
    /// <summary>Why a password is not taken for somebody, or null.</summary>
    /// <param name="password">The password.</param>
    /// <param name="known">What others know of the person, which is tried first by whoever guesses: address, name, company.</param>
    public string? WhyNot(string? password, params string?[] known) =>
        PasswordRule.Broken(password, known) ?? (leaked.Hold(password!) ? "This password has leaked elsewhere; choose another." : null);

    /// <summary>Why a password is not taken for a member, or null.</summary>
    public async Task<string?> WhyNot(string? password, Guid memberId, CancellationToken ct)
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
        return WhyNot(password, known.Email, known.Name, known.Company);
    }
}
