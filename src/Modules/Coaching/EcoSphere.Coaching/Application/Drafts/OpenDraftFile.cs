using EcoSphere.Coaching.Application.Files;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Drafts;

/// <summary>Opens a file of an application that the own company is writing.</summary>
[ForMembers]
internal sealed record OpenDraftFile(string Slug, Guid FileId) : IQuery<OpenedFile>;

internal sealed class OpenDraftFileHandler(ICoachingDb db, DraftDesk desk, IFileStore store) : IQueryHandler<OpenDraftFile, OpenedFile>
{
    public async Task<Result<OpenedFile>> Handle(OpenDraftFile request, CancellationToken cancellationToken)
    {
        var opened = await desk.Open(request.Slug, cancellationToken);
        if (opened.Error is { } refused)
            return refused;
        if (opened.Value.Draft is not { } draft)
            return FileErrors.NotFound;
        var draftId = draft.Id;
        var file = await db.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Id == request.FileId && f.OwnerId == draftId, cancellationToken);
        return file is not null && await store.Open(file.StorageName, cancellationToken) is { } content ? new OpenedFile(file, content) : FileErrors.NotFound;
    }
}
