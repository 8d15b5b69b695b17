using EcoSphere.CarbonCloud.Application.Reactions;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.Privacy;

/// <summary>
/// Erases what names a person (Personal Data Protection Act, art. 11). Kept are applications on which staff has decided and the
/// subscriptions that came of them, without the applicant's details, because they are the company's; and the log of changes as evidence.
/// </summary>
internal sealed class Erasure(ICarbonCloudDb db, TimeProvider clock)
{
    public const string DecisionsAreKept =
        "Applications for CarbonCloud that have been decided on are kept without your name and contact details, because they are the company’s; the log of who changed what is kept as evidence. They are used for nothing else.";

    private const string LogIsKept =
        "The log of who changed what about CarbonCloud is kept as evidence, without your name, address and number. It is used for nothing else.";

    /// <summary>Erases; a second time finds nothing left and says the same.</summary>
    /// <returns>What is kept and why, or null.</returns>
    public async Task<string?> Erase(Guid memberId, string email, CancellationToken ct)
    {
        // also for a member never heard of: whatever is heard late must not bring the person back
        var member = await db.Member(memberId, ct);
        string[] addresses = member.Email.Length == 0 ? [email] : [email, member.Email];
        var applications = await db
            .ServiceApplications.Where(a => a.ApplicantId == memberId || a.ClaimedById == memberId || a.Rounds.Any(r => r.DecidedById == memberId))
            .ToListAsync(ct);
        var own = applications.FindAll(a => a.ApplicantId == memberId);
        var decided = own.FindAll(a => a.Rounds.Any(r => r.DecidedById is not null));
        foreach (var application in decided)
        {
            if (application.State is not (ApplicationState.Approved or ApplicationState.Withdrawn))
                application.Withdraw(clock.GetUtcNow());
            application.EraseApplicant();
        }

        foreach (var reviewed in applications.Except(own))
            reviewed.EraseReviewer(memberId);
        db.ServiceApplications.RemoveRange(own.Except(decided));
        db.Seats.RemoveRange(await db.Seats.Where(s => s.MemberId == memberId).ToListAsync(ct));
        member.Erase();
        var isInLog = applications.Count > 0 || await db.Audit.AnyAsync(a => a.ActorId == memberId, ct);
        // what the person typed stands in the log of these applications, decided on or not
        await db.EraseTraces(new PersonTraces(memberId, addresses, [.. own.Select(a => a.Id)]), ct);
        return decided.Count > 0 ? DecisionsAreKept
            : isInLog ? LogIsKept
            : null;
    }
}
