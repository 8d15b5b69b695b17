using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Kernel;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Members;

/// <summary>
/// Brings a person into a company: one who has an account belongs at once; for an unknown address a place is kept, and Identity
/// opens the account and invites.
/// </summary>
internal sealed class Newcomers(ICompanyDb db, TimeProvider clock)
{
    /// <summary>Adds or invites.</summary>
    /// <param name="company">The company, whole.</param>
    /// <param name="person">The address and what is told of the person.</param>
    /// <param name="isAdmin">Whether as an administrator.</param>
    /// <param name="language">The language of an invitation.</param>
    /// <param name="by">On whose behalf.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The place's id, and whether it is an invitation.</returns>
    public async Task<Result<AddedMember>> Add(RegisteredCompany company, NewMember person, bool isAdmin, string language, Actor by, CancellationToken ct)
    {
        // an address that was handed on belongs to whoever has had it since
        var known = await db.KnownMembers.Where(m => m.Email == person.Email && !m.IsErased).OrderByDescending(m => m.ProfileAsOf).FirstOrDefaultAsync(ct);
        if (known is null)
        {
            var invited = company.Invite(person, isAdmin, language, by, clock.GetUtcNow());
            return invited.Error is { } closed ? closed : new AddedMember(invited.Value, IsInvitation: true);
        }

        if (await db.Companies.WithPlace(db, m => m.MemberId == known.Id).AnyAsync(c => c.Id != company.Id, ct))
            return MembershipErrors.BelongsToAnother;
        var added = company.AddMember(known, person.Details, isAdmin, by, clock.GetUtcNow());
        if (added.Error is { } refused)
            return refused;
        // who has not confirmed the address yet cannot sign in: the invitation brings a link that confirms it
        if (known.IsActive)
            db.Send(MemberMails.Added(known, company, isAdmin));
        else
            db.Invite(company, added.Value, language);
        return new AddedMember(added.Value, !known.IsActive);
    }
}

/// <summary>A person has been brought into a company.</summary>
/// <param name="MembershipId">The place.</param>
/// <param name="IsInvitation">Whether the person has to accept first.</param>
internal sealed record AddedMember(Guid MembershipId, bool IsInvitation);

/// <summary>Asks Identity to invite, where the company itself does not change by it.</summary>
internal static class Invitations
{
    public static void Invite(this ICompanyDb db, RegisteredCompany company, Guid membershipId, string language)
    {
        var place = company.Memberships.Single(m => m.Id == membershipId);
        db.Publish(new CompanyMemberInvited(company.Id, company.Name, place.Id, place.Email, place.Name, place.Phone, language), company.Id);
    }
}
