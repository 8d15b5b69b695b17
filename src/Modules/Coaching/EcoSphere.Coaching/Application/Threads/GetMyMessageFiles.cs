using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Threads;

/// <summary>What the asking member has uploaded with a message that is not sent yet, of the named files.</summary>
[ForMembers]
internal sealed record GetMyMessageFiles(IReadOnlyList<Guid> FileIds) : IQuery<IReadOnlyList<MessageFile>>;

internal sealed class GetMyMessageFilesHandler(ICoachingDb db, ICurrentUser user) : IQueryHandler<GetMyMessageFiles, IReadOnlyList<MessageFile>>
{
    public async Task<Result<IReadOnlyList<MessageFile>>> Handle(GetMyMessageFiles request, CancellationToken cancellationToken)
    {
        if (request.FileIds.Count == 0)
            return Result<IReadOnlyList<MessageFile>>.Of([]);
        var id = user.Id;
        return Result<IReadOnlyList<MessageFile>>.Of(
            await db
                .Files.AsNoTracking()
                .Where(f => request.FileIds.Contains(f.Id) && f.UploadedBy == id)
                .OrderBy(f => f.UploadedAt)
                .Select(f => new MessageFile(f.Id, f.FileName, f.Length))
                .ToListAsync(cancellationToken)
        );
    }
}
