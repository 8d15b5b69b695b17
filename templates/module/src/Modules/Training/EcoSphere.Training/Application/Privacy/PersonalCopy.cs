using EcoSphere.Platform.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Training.Application.Privacy;

/// <summary>
/// All that this module holds on one person, as the person gets it (Personal Data Protection Act, art. 3 and 10). The names in it are
/// those of the pages that show the data; each has its text.
/// </summary>
internal static class PersonalCopy
{
    public static async Task<string> Of(ITrainingDb db, Guid memberId, CancellationToken ct)
    {
        var own = await db
            .Workshops.AsNoTracking()
            .Where(w => w.OwnerId == memberId)
            .OrderBy(w => w.AddedAt)
            .Select(w => new { w.Title, w.AddedAt })
            .ToListAsync(ct);
        return CopyPart.ToJson(("Your workshops", own.Select(w => CopyPart.Of(("Title", w.Title), ("Added on", w.AddedAt)))), await db.ActionsOf(memberId, ct));
    }
}
