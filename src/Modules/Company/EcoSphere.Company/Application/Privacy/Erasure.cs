using EcoSphere.Company.Application.Reactions;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Privacy;

/// <summary>
/// Erases what names a person (Personal Data Protection Act, art. 11). Kept are applications on which staff has decided, and the log
/// of changes: an authority must be able to show what it decided and who changed a company's data. They lead to an id, which names
/// nobody any more, and to what the person wrote of the company.
/// </summary>
internal sealed class Erasure(ICompanyDb db, IFileStore store, TimeProvider clock)
{
    private const string LogIsKept =
        "The log of who changed a company’s data, and what it was before, is kept as evidence. It is used for nothing else.";

    private const string DecisionsAreKept =
        "Upgrade applications that have been decided on, and the log of who changed a company’s data, are kept as evidence of those decisions. They are used for nothing else.";

    /// <summary>Erases; a second time finds nothing left and says the same.</summary>
    /// <returns>What is kept and why, or null.</returns>
    public async Task<string?> Erase(Guid memberId, string email, DateTimeOffset at, CancellationToken ct)
    {
        // also for a member never heard of: whatever is heard late must not bring the person back
        var member = await db.Know(memberId, at, ct);
        string[] addresses = member.Email.Length == 0 || member.IsErased ? [email] : [email, member.Email];
        var places = await ErasePlaces(memberId, addresses, ct);
        var keepsApplication = await EraseApplications(memberId, ct);
        member.Erase();
        if (keepsApplication) return DecisionsAreKept;
        // what is erased in this very step is written to the log as well
        return places || await IsInLog(memberId, addresses, ct) ? LogIsKept : null;
    }

    private async Task<bool> ErasePlaces(Guid memberId, string[] addresses, CancellationToken ct)
    {
        var companies = await db.WholeCompanies
            .Where(c => c.Memberships.Any(m => m.MemberId == memberId || (m.MemberId == null && addresses.Contains(m.Email)))
                || c.Contacts.Any(x => addresses.Contains(x.Email)))
            .ToListAsync(ct);
        foreach (var company in companies)
        foreach (var address in addresses)
            company.EraseMember(memberId, address);
        return companies.Count > 0;
    }

    private async Task<bool> IsInLog(Guid memberId, string[] addresses, CancellationToken ct)
    {
        foreach (var trace in addresses.Append(memberId.ToString()))
            if (await db.Audit.AnyAsync(a => a.ActorId == memberId || a.Changes.Contains(trace), ct)) return true;
        return false;
    }

    private async Task<bool> EraseApplications(Guid memberId, CancellationToken ct)
    {
        var applications = await db.UpgradeApplications.Where(a => a.ApplicantId == memberId).ToListAsync(ct);
        var decided = applications.FindAll(a => a.Rounds.Any(r => r.DecidedById is not null));
        foreach (var application in decided.Where(a => a.State is not (ApplicationState.Approved or ApplicationState.Withdrawn))) application.Withdraw(clock.GetUtcNow());
        db.UpgradeApplications.RemoveRange(applications.Except(decided));

        Guid[] kept = [.. decided.SelectMany(a => a.Rounds).Select(r => r.ProofFileId)];
        var files = await db.Files.Where(f => f.UploadedBy == memberId && !kept.Contains(f.Id)).ToListAsync(ct);
        db.Files.RemoveRange(files);
        // the content goes at once: should the save fail, the repetition finds it gone already
        foreach (var file in files) await store.Delete(file.StorageName, ct);
        return decided.Count > 0;
    }
}
