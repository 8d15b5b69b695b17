using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Drafts;

/// <summary>Deletes drafts together with their files.</summary>
internal static class ForgottenDrafts
{
    public static async Task Forget(this IMarketplaceDb db, IReadOnlyList<InquiryDraft> drafts, IFileStore store, CancellationToken ct)
    {
        Guid?[] ids = [.. drafts.Select(d => (Guid?)d.Id)];
        if (ids.Length == 0)
            return;
        var files = await db.Files.Where(f => ids.Contains(f.OwnerId)).ToListAsync(ct);
        // the content goes first, so that no content is left without its record
        foreach (var file in files)
            await store.Delete(file.StorageName, ct);
        db.Files.RemoveRange(files);
        db.InquiryDrafts.RemoveRange(drafts);
    }
}
