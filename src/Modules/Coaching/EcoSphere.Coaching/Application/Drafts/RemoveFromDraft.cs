using EcoSphere.Coaching.Application.Files;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Drafts;

/// <summary>Takes a file out of an application that is being written.</summary>
[ForMembers]
internal sealed record RemoveFromDraft(string Slug, Guid FileId) : ICommand;

internal sealed class RemoveFromDraftHandler(ICoachingDb db, DraftDesk desk, IFileStore store, TimeProvider clock) : ICommandHandler<RemoveFromDraft>
{
    public async Task<Result> Handle(RemoveFromDraft request, CancellationToken cancellationToken)
    {
        var opened = await desk.Open(request.Slug, cancellationToken);
        if (opened.Error is { } refused)
            return refused;
        if (opened.Value.Draft is not { } draft)
            return DraftErrors.NotFound;
        draft.Fill(c => ApplicationUploads.Remove(c, request.FileId), clock.GetUtcNow());
        if (await db.Files.SingleOrDefaultAsync(f => f.Id == request.FileId && f.OwnerId == draft.Id, cancellationToken) is not { } file)
            return Result.Success();
        db.Files.Remove(file);
        await store.Delete(file.StorageName, cancellationToken);
        return Result.Success();
    }
}
