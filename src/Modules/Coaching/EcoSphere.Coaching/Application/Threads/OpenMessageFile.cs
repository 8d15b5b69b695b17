using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Application.Files;
using EcoSphere.Coaching.Domain;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Threads;

/// <summary>Opens a file of a message for a side that sees the line it came with.</summary>
[ForMembers]
internal sealed record OpenMessageFile(Side Side, Guid ApplicationId, int Line, Guid FileId) : IQuery<OpenedFile>;

internal sealed class OpenMessageFileHandler(ICoachingDb db, CoachingAccess access, IFileStore store) : IQueryHandler<OpenMessageFile, OpenedFile>
{
    public async Task<Result<OpenedFile>> Handle(OpenMessageFile request, CancellationToken cancellationToken)
    {
        var found = await access.Case(request.Side, request.ApplicationId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var files = await db
            .CaseMessages.AsNoTracking()
            .Where(m => m.ApplicationId == request.ApplicationId && m.Number == request.Line)
            .Where(ThreadSight.Of(request.Side))
            .Select(m => m.Files)
            .SingleOrDefaultAsync(cancellationToken);
        if (files is null || files.All(f => f.FileId != request.FileId))
            return FileErrors.NotFound;
        var file = await db.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Id == request.FileId, cancellationToken);
        return file is not null && await store.Open(file.StorageName, cancellationToken) is { } content ? new OpenedFile(file, content) : FileErrors.NotFound;
    }
}
