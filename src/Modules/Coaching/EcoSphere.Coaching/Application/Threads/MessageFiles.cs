using EcoSphere.Coaching.Application.Files;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Threads;

/// <summary>Uploads on their way to being files of a message.</summary>
internal static class MessageFiles
{
    public static MessageFile AsMessageFile(this StoredFile file) => new(file.Id, file.FileName, file.Length);

    /// <summary>Makes somebody's own uploads part of a case; whatever belongs to another person or record is not there.</summary>
    public static async Task<Result<IReadOnlyList<MessageFile>>> Attach(
        this ICoachingDb db,
        IReadOnlyList<Guid> fileIds,
        Guid uploadedBy,
        Guid ownerId,
        CancellationToken ct
    )
    {
        List<Guid> wanted = [.. fileIds.Distinct()];
        if (wanted.Count == 0)
            return Result<IReadOnlyList<MessageFile>>.Of([]);
        var files = await db
            .Files.Where(f => wanted.Contains(f.Id) && f.UploadedBy == uploadedBy && (f.OwnerId == null || f.OwnerId == ownerId))
            .ToListAsync(ct);
        if (files.Count < wanted.Count)
            return Error.Of([FileErrors.Gone.On(CaseMessage.FilesField)]);
        foreach (var file in files)
            file.Attach(ownerId);
        return Result<IReadOnlyList<MessageFile>>.Of([.. wanted.Select(id => files.Single(f => f.Id == id).AsMessageFile())]);
    }
}
