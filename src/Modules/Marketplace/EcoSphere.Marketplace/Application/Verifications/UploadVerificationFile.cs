using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>Takes in a file of staff for a check that is under way; the report or the document that it is for comes next.</summary>
/// <param name="VerificationId">The check.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Content">A seekable stream, or null when none was chosen.</param>
/// <param name="FileName">The name as the browser sent it.</param>
[ForStaff(Permissions.Marketplace)]
internal sealed record UploadVerificationFile(Guid VerificationId, VerificationDocumentKind Kind, Stream? Content, string? FileName) : ICommand<Guid>;

internal sealed class UploadVerificationFileHandler(IMarketplaceDb db, VerificationUploads uploads) : ICommandHandler<UploadVerificationFile, Guid>
{
    public async Task<Result<Guid>> Handle(UploadVerificationFile request, CancellationToken cancellationToken)
    {
        var found = await db.Verifications.Where(v => v.Id == request.VerificationId).Select(v => new { v.State }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return VerificationErrors.NotFound;
        return VerificationMoves.Open.Contains(found.State)
            ? await uploads.Take(request.Kind, request.Content, request.FileName, cancellationToken)
            : VerificationErrors.Over;
    }
}
