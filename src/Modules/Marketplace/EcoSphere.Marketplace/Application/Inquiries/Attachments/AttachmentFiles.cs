using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Files;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Attachments;

/// <summary>Uploads on their way to being attachments.</summary>
internal static class AttachmentFiles
{
    public static Attachment AsAttachment(this StoredFile file) => new(file.Id, file.FileName, file.Length);

    /// <summary>Makes somebody's own uploads part of a record; whatever belongs to another person or record is not there.</summary>
    public static async Task<Result<IReadOnlyList<Attachment>>> Attach(
        this IMarketplaceDb db,
        IReadOnlyList<Guid> fileIds,
        Guid uploadedBy,
        Guid ownerId,
        CancellationToken ct
    )
    {
        List<Guid> wanted = [.. fileIds.Distinct()];
        if (wanted.Count == 0)
            return Result<IReadOnlyList<Attachment>>.Of([]);
        var files = await db
            .Files.Where(f => wanted.Contains(f.Id) && f.UploadedBy == uploadedBy && (f.OwnerId == null || f.OwnerId == ownerId))
            .ToListAsync(ct);
        if (files.Count < wanted.Count)
            return Error.Of([FileErrors.Gone.On(InquiryMessage.FilesField)]);
        foreach (var file in files)
            file.Attach(ownerId);
        return Result<IReadOnlyList<Attachment>>.Of([.. wanted.Select(id => files.Single(f => f.Id == id).AsAttachment())]);
    }
}
