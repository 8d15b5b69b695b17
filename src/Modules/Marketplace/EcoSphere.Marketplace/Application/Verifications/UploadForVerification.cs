using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>Takes in a file of the supplier for an own check that is under way; the step or the document that it is for comes next.</summary>
/// <param name="VerificationId">The check.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Content">A seekable stream, or null when none was chosen.</param>
/// <param name="FileName">The name as the browser sent it.</param>
[ForMembers]
internal sealed record UploadForVerification(Guid VerificationId, VerificationDocumentKind Kind, Stream? Content, string? FileName) : ICommand<Guid>;

internal sealed class UploadForVerificationHandler(MarketplaceAccess access, VerificationUploads uploads) : ICommandHandler<UploadForVerification, Guid>
{
    public async Task<Result<Guid>> Handle(UploadForVerification request, CancellationToken cancellationToken)
    {
        var own = await access.Verification(request.VerificationId, cancellationToken);
        if (own.Error is { } refused)
            return refused;
        return own.Value.IsOpen ? await uploads.Take(request.Kind, request.Content, request.FileName, cancellationToken) : VerificationErrors.Over;
    }
}
