using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>The supplier gives staff a document; sending the same one twice gives it once.</summary>
/// <param name="VerificationId">The check.</param>
/// <param name="FileId">The file that was uploaded, or null.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its title.</param>
[ForMembers]
internal sealed record AddSupplierDocument(Guid VerificationId, Guid? FileId, VerificationDocumentKind? Kind, string? Title) : ICommand;

internal sealed class AddSupplierDocumentHandler(MarketplaceAccess access, VerificationUploads uploads) : ICommandHandler<AddSupplierDocument>
{
    public async Task<Result> Handle(AddSupplierDocument request, CancellationToken cancellationToken)
    {
        var own = await access.Verification(request.VerificationId, cancellationToken);
        return own.Error is { } refused
            ? refused
            : await uploads.Add(own.Value, access.AsSupplier, request.Kind, request.FileId, request.Title, cancellationToken);
    }
}
