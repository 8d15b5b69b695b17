using EcoSphere.Content.Domain.Media;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Media;

/// <summary>
/// Deletes an item that no article uses, with its smaller copies. The content follows when no record names it any more. Where an article
/// begins to use it at the same moment, the database refuses one of the two, which then learns what the other did.
/// </summary>
[ForStaff(Permissions.Content)]
internal sealed record DeleteMedia(Guid MediaId) : ICommand;

internal sealed class DeleteMediaHandler(IContentDb db) : ICommandHandler<DeleteMedia>
{
    public async Task<Result> Handle(DeleteMedia request, CancellationToken cancellationToken)
    {
        var id = request.MediaId;
        if (await db.Media.FindAsync([id], cancellationToken) is not { } item)
            return MediaErrors.NotFound;
        if (await db.MediaUses.AnyAsync(u => u.MediaId == id, cancellationToken))
            return MediaErrors.InUse;
        // the platform's own job removes the content, so that a save that fails has lost nothing
        List<Guid> files = [item.FileId, .. item.Smaller.Select(s => s.FileId)];
        db.Files.RemoveRange(await db.Files.Where(f => files.Contains(f.Id)).ToListAsync(cancellationToken));
        db.Media.Remove(item);
        return Result.Success();
    }
}
