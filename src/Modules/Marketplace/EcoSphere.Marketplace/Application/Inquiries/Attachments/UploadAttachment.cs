using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Inquiries.Attachments;

/// <summary>
/// Takes in a file for an inquiry or a message that is still being written. It belongs to nothing until that is sent: so it need not be
/// chosen again when the rest is refused, and what is left over is swept.
/// </summary>
/// <param name="Content">A seekable stream.</param>
/// <param name="FileName">The name as the browser sent it.</param>
[ForMembers]
internal sealed record UploadAttachment(Stream? Content, string? FileName) : ICommand<Attachment>;

internal sealed class UploadAttachmentHandler(IMarketplaceDb db, ICurrentUser user, UploadInspector inspector, IFileStore store, TimeProvider clock)
    : ICommandHandler<UploadAttachment, Attachment>
{
    public async Task<Result<Attachment>> Handle(UploadAttachment request, CancellationToken cancellationToken)
    {
        var inspected = await inspector.Inspect(request.Content, request.FileName, UploadPolicy.ProofDocuments, cancellationToken);
        if (inspected.Error is { } refused)
            return refused.On(InquiryMessage.FilesField);
        var file = StoredFile.Create(inspected.Value, await store.Save(request.Content!, cancellationToken), user.Id, clock.GetUtcNow());
        db.Files.Add(file);
        return file.AsAttachment();
    }
}
