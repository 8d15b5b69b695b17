using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Application.Reactions;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Privacy;

/// <summary>
/// Erases what names a person (Personal Data Protection Act, art. 11). Kept are applications on which staff has decided, and the log
/// of changes without the person's values: an authority must be able to show what it decided. They lead to an id, which names nobody
/// any more, and to what the person wrote of the company.
/// </summary>
internal sealed class Erasure(ICompanyDb db, IFileStore store, TimeProvider clock)
{
    private const string LogIsKept =
        "The log of changes to a company’s data is kept as evidence, without your name, address and number. It is used for nothing else.";

    public const string DecisionsAreKept =
        "Upgrade applications that have been decided on, and the log of changes to a company’s data, are kept as evidence of those decisions; "
        + "the log without your name, address and number. They are used for nothing else.";

    /// <summary>Erases; a second time finds nothing left and says the same.</summary>
    /// <returns>What is kept and why, or null; or why nothing is erased yet.</returns>
    public async Task<Result<ErasureOutcome>> Erase(Guid memberId, string email, DateTimeOffset at, CancellationToken ct)
    {
        // before anything is touched: a company is not left without an administrator, whoever else may be leaving at this moment
        var own = await db.WholeCompanies.WithPlace(db, m => m.MemberId == memberId).SingleOrDefaultAsync(ct);
        if (own?.NeedsSuccessorOf(memberId) == true)
            return MembershipErrors.NoSuccessor;

        // also for a member never heard of: whatever is heard late must not bring the person back
        var member = await db.Know(memberId, at, ct);
        string[] addresses = member.Email.Length == 0 || member.IsErased ? [email] : [email, member.Email];
        var places = await ErasePlaces(memberId, addresses, ct);
        var applications = await db.UpgradeApplications.Where(a => a.ApplicantId == memberId).ToListAsync(ct);
        var decided = applications.FindAll(a => a.Rounds.Any(r => r.DecidedById is not null));
        await EraseApplications(memberId, applications, decided, ct);
        member.Erase();
        // what is erased in this very step is written to the log as well
        var isInLog = places || await db.Audit.AnyAsync(a => a.ActorId == memberId || a.Changes.Contains(memberId.ToString()), ct);
        await db.EraseTraces(new PersonTraces(memberId, addresses, [.. applications.Except(decided).Select(a => a.Id)]), ct);
        return new ErasureOutcome(
            decided.Count > 0 ? DecisionsAreKept
            : isInLog ? LogIsKept
            : null
        );
    }

    private async Task<bool> ErasePlaces(Guid memberId, string[] addresses, CancellationToken ct)
    {
        var companies = await db
            .WholeCompanies.Where(c =>
                c.Memberships.Any(m => m.MemberId == memberId || (m.MemberId == null && addresses.Contains(m.Email)))
                || c.Contacts.Any(x => addresses.Contains(x.Email))
            )
            .ToListAsync(ct);
        foreach (var company in companies)
        foreach (var address in addresses)
            company.EraseMember(memberId, address);
        return companies.Count > 0;
    }

    private async Task EraseApplications(Guid memberId, List<UpgradeApplication> applications, List<UpgradeApplication> decided, CancellationToken ct)
    {
        foreach (var application in decided.Where(a => a.State is not (ApplicationState.Approved or ApplicationState.Withdrawn)))
            application.Withdraw(clock.GetUtcNow());
        db.UpgradeApplications.RemoveRange(applications.Except(decided));

        Guid[] kept = [.. decided.SelectMany(a => a.Rounds).Select(r => r.ProofFileId)];
        var files = await db.Files.Where(f => f.UploadedBy == memberId && !kept.Contains(f.Id)).ToListAsync(ct);
        db.Files.RemoveRange(files);
        // the content goes at once: should the save fail, the repetition finds it gone already
        foreach (var file in files)
            await store.Delete(file.StorageName, ct);
    }
}

/// <summary>That a person has been erased.</summary>
/// <param name="Kept">What is kept and why, as a key of the module's texts, or null.</param>
internal sealed record ErasureOutcome(string? Kept);
