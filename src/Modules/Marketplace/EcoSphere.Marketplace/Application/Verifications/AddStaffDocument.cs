using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Mails;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>Staff gives the supplier a document, such as the payment notice; sending the same one twice gives it once.</summary>
/// <param name="VerificationId">The check.</param>
/// <param name="FileId">The file that was uploaded, or null.</param>
/// <param name="Title">Its title.</param>
[ForStaff(Permissions.Marketplace)]
internal sealed record AddStaffDocument(Guid VerificationId, Guid? FileId, string? Title) : ICommand;

internal sealed class AddStaffDocumentHandler(IMarketplaceDb db, MarketplaceAccess access, VerificationUploads uploads) : ICommandHandler<AddStaffDocument>
{
    public async Task<Result> Handle(AddStaffDocument request, CancellationToken cancellationToken)
    {
        if (await db.Verifications.AsSplitQuery().SingleOrDefaultAsync(v => v.Id == request.VerificationId, cancellationToken) is not { } check)
            return VerificationErrors.NotFound;
        var before = check.Documents.Count;
        var added = await uploads.Add(check, access.AsStaff, VerificationDocumentKind.Other, request.FileId, request.Title, cancellationToken);
        if (added.IsSuccess && check.Documents.Count > before)
            await db.Tell([check], VerificationMails.DocumentGiven, cancellationToken);
        return added;
    }
}
