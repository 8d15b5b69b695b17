using EcoSphere.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Privacy;

/// <summary>
/// All that this module holds on one person, as the person gets it (Personal Data Protection Act, art. 3 and 10): the traces of an
/// editor's work. What articles say is the agency's. The names in it are those of the pages that show the data; each has its text.
/// </summary>
internal static class PersonalCopy
{
    public static async Task<string> Of(IContentDb db, Guid memberId, CancellationToken ct)
    {
        var versions = await db
            .Revisions.AsNoTracking()
            .Where(r => r.EditorId == memberId)
            .OrderBy(r => r.SavedAt)
            .Select(r => new
            {
                r.TitleZh,
                r.Number,
                r.SavedAt,
            })
            .ToListAsync(ct);
        var links = await db.PreviewLinks.AsNoTracking().Where(l => l.MadeById == memberId).OrderBy(l => l.MadeAt).Select(l => l.MadeAt).ToListAsync(ct);
        return CopyPart.ToJson(
            ("Versions of articles that you wrote", versions.Select(v => CopyPart.Of(("Title", v.TitleZh), ("Version", v.Number), ("Last saved", v.SavedAt)))),
            ("Preview links that you made", links),
            await db.FilesOf(memberId, ct),
            await db.ActionsOf(memberId, ct)
        );
    }
}
