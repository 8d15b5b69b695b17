using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Privacy;

/// <summary>
/// Takes a person's name out of running cases (Personal Data Protection Act, art. 11): out of the thread, of versions of documents, and as
/// officer or consultant. What the person wrote or handed in for the firm or the platform stays, because it is theirs. The part of the
/// module's erasure that the cases have; the copy of the member and the traces are the other part's.
/// </summary>
internal static class RunErasure
{
    /// <summary>Erases; a second time finds nothing left.</summary>
    /// <returns>Whether anything of the person's work is kept without the name.</returns>
    public static async Task<bool> EraseFromCases(this ICoachingDb db, Guid memberId, CancellationToken ct)
    {
        var lines = await db.CaseMessages.Where(m => m.AuthorId == memberId).ToListAsync(ct);
        foreach (var line in lines)
            line.Erase();
        var cases = await db
            .WholeCases.Where(c => c.OfficerId == memberId || c.CoachId == memberId || c.Deliverables.Any(d => d.Versions.Any(v => v.ById == memberId)))
            .ToListAsync(ct);
        foreach (var one in cases)
            one.EraseName(memberId);
        return lines.Count > 0 || cases.Count > 0;
    }
}
