using EcoSphere.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Privacy;

/// <summary>Erases the name of an editor wherever it stands (Personal Data Protection Act, art. 11). What was written is kept, because it is the agency's.</summary>
internal static class Erasure
{
    public const string WorkIsKept =
        "Articles, versions and files that you worked on are kept without your name, because they are the agency’s; the log of who changed what is kept as evidence.";

    /// <summary>Erases; a second time finds nothing left and says the same.</summary>
    /// <returns>What is kept and why, or null.</returns>
    public static async Task<string?> Erase(IContentDb db, Guid memberId, string email, CancellationToken ct)
    {
        var versions = await db.Revisions.Where(r => r.EditorId == memberId).ToListAsync(ct);
        foreach (var version in versions)
            version.ForgetEditor();
        var links = await db.PreviewLinks.Where(l => l.MadeById == memberId).ToListAsync(ct);
        foreach (var link in links)
            link.ForgetEditor();
        var items = await db.Media.Where(m => db.Files.Any(f => f.Id == m.FileId && f.UploadedBy == memberId)).ToListAsync(ct);
        foreach (var item in items)
            item.ForgetEditor();
        db.EditingNotices.RemoveRange(await db.EditingNotices.Where(n => n.EditorId == memberId).ToListAsync(ct));
        var worked = versions.Count + links.Count + items.Count > 0 || await db.Audit.AnyAsync(a => a.ActorId == memberId, ct);
        await db.EraseTraces(new PersonTraces(memberId, [email], []), ct);
        return worked ? WorkIsKept : null;
    }
}
