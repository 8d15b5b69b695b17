using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Files;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Attachments;

/// <summary>Opens a file of an inquiry for a side that sees the line it came with.</summary>
/// <param name="Side">Who asks.</param>
/// <param name="InquiryId">The inquiry.</param>
/// <param name="LineId">The line of the thread, or null for what came with the need.</param>
/// <param name="FileId">The file.</param>
[ForMembers]
internal sealed record OpenAttachment(Side Side, Guid InquiryId, long? LineId, Guid FileId) : IQuery<OpenedFile>;

internal sealed class OpenAttachmentHandler(IMarketplaceDb db, MarketplaceAccess access, IFileStore store) : IQueryHandler<OpenAttachment, OpenedFile>
{
    public async Task<Result<OpenedFile>> Handle(OpenAttachment request, CancellationToken cancellationToken)
    {
        var found = await access.Inquiry(request.Side, request.InquiryId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var inquiry = found.Value.Inquiry;
        var attached = request.LineId is { } line ? await OfLine(line, inquiry, request.Side, cancellationToken) : inquiry.Attachments;
        if (attached is null || attached.All(a => a.FileId != request.FileId))
            return FileErrors.NotFound;
        var file = await db.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Id == request.FileId && f.OwnerId == inquiry.Id, cancellationToken);
        return file is not null && await store.Open(file.StorageName, cancellationToken) is { } content ? new OpenedFile(file, content) : FileErrors.NotFound;
    }

    private Task<IReadOnlyList<Attachment>?> OfLine(long line, Inquiry inquiry, Side side, CancellationToken ct) =>
        db
            .InquiryMessages.AsNoTracking()
            .Where(m => m.Id == line && m.InquiryId == inquiry.Id)
            .Where(ThreadSight.Of(side, inquiry.SupplierId))
            .Select(m => m.Attachments)
            .SingleOrDefaultAsync(ct)!;
}
