using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Attachments;

/// <summary>What the asking member has uploaded with a form that is not sent yet, of the named files.</summary>
[ForMembers]
internal sealed record GetMyUploads(IReadOnlyList<Guid> FileIds) : IQuery<IReadOnlyList<Attachment>>;

internal sealed class GetMyUploadsHandler(IMarketplaceDb db, ICurrentUser user) : IQueryHandler<GetMyUploads, IReadOnlyList<Attachment>>
{
    public async Task<Result<IReadOnlyList<Attachment>>> Handle(GetMyUploads request, CancellationToken cancellationToken)
    {
        if (request.FileIds.Count == 0)
            return Result<IReadOnlyList<Attachment>>.Of([]);
        var id = user.Id;
        return Result<IReadOnlyList<Attachment>>.Of(
            await db
                .Files.AsNoTracking()
                .Where(f => request.FileIds.Contains(f.Id) && f.UploadedBy == id)
                .OrderBy(f => f.UploadedAt)
                .Select(f => new Attachment(f.Id, f.FileName, f.Length))
                .ToListAsync(cancellationToken)
        );
    }
}
