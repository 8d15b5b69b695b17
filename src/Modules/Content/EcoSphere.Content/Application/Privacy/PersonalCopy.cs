using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Privacy;

/// <summary>
/// All that this module holds on one person, as the person gets it (Personal Data Protection Act, art. 3 and 10): the traces of an
/// editor's work. What articles say is the agency's. The names in it are those of the pages that show the data; each has its text.
/// </summary>
internal static class PersonalCopy
{
    // the person reads it; it never stands in a page
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
        var files = await db
            .Files.AsNoTracking()
            .Where(f => f.UploadedBy == memberId)
            .OrderBy(f => f.UploadedAt)
            .Select(f => new { f.FileName, f.UploadedAt })
            .ToListAsync(ct);
        return JsonSerializer.Serialize(
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["Versions of articles that you wrote"] = versions.Select(v => new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    ["Title"] = v.TitleZh,
                    ["Version"] = v.Number,
                    ["Last saved"] = v.SavedAt,
                }),
                ["Preview links that you made"] = links,
                ["Files that you added to the media library"] = files.Select(f => new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    ["File"] = f.FileName,
                    ["Added"] = f.UploadedAt,
                }),
            },
            Json
        );
    }
}
