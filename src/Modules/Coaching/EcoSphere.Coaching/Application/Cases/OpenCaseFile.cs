using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Files;
using EcoSphere.Coaching.Domain;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>Opens a version of a deliverable for a side of its case.</summary>
[ForMembers]
internal sealed record OpenCaseFile(Side Side, Guid ApplicationId, Guid FileId) : IQuery<OpenedFile>;

internal sealed class OpenCaseFileHandler(ICoachingDb db, CoachingAccess access, IFileStore store) : IQueryHandler<OpenCaseFile, OpenedFile>
{
    public async Task<Result<OpenedFile>> Handle(OpenCaseFile request, CancellationToken cancellationToken)
    {
        var fileId = request.FileId;
        var withFile = db.Cases.AsNoTracking().Where(c => c.Deliverables.Any(d => d.Versions.Any(v => v.FileId == fileId)));
        var found = await access.Case(request.Side, request.ApplicationId, cancellationToken, withFile);
        if (found.Error is { } refused)
            return refused;
        var file = await db.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Id == fileId, cancellationToken);
        return file is not null && await store.Open(file.StorageName, cancellationToken) is { } content ? new OpenedFile(file, content) : FileErrors.NotFound;
    }
}
