using EcoSphere.Coaching.Application.Drafts;
using EcoSphere.Coaching.Application.Reactions;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Privacy;

/// <summary>
/// Erases what names a person (Personal Data Protection Act, art. 11): the name wherever the person acted, the copy of the profile, what
/// the person alone has begun to write. Applications are the company's and are kept for later checking, as the consent says, with the contact
/// that was filled in; consents in them keep the id, which names nobody any more.
/// </summary>
internal sealed class Erasure(ICoachingDb db, IFileStore store)
{
    public const string ApplicationsAreKept =
        "Applications for coaching are your company’s and are kept for later checking with the contact that they name, but without your name in their history; the log of who changed what is kept as evidence. They are used for nothing else.";

    /// <summary>Erases; a second time finds nothing left and says the same.</summary>
    /// <returns>What is kept and why, or null.</returns>
    public async Task<string?> Erase(Guid memberId, string email, CancellationToken ct)
    {
        // also for a member never heard of: whatever is heard late must not bring the person back
        var member = await db.Member(memberId, ct);
        string[] addresses = member.Email.Length == 0 ? [email] : [email, member.Email];
        foreach (var company in await db.KnownCompanies.Where(c => addresses.Contains(c.ContactEmail!)).ToListAsync(ct))
            company.EraseContact();
        await db.Forget(await db.Drafts.Where(d => d.MemberId == memberId).ToListAsync(ct), store, ct);
        var acted = await db
            .WholeApplications.Where(a => a.ApplicantId == memberId || a.Steps.Any(s => s.ById == memberId) || a.Scores.Any(s => s.ReviewerId == memberId))
            .ToListAsync(ct);
        foreach (var application in acted)
            application.EraseName(memberId);
        var inCases = await db.EraseFromCases(memberId, ct);
        var worked = inCases || acted.Count > 0 || await db.Audit.AnyAsync(a => a.ActorId == memberId, ct);
        member.Erase();
        await db.EraseTraces(new PersonTraces(memberId, addresses, []), ct);
        return worked ? ApplicationsAreKept : null;
    }
}
