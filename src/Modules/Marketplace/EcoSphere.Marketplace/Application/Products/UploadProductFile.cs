using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Products;

/// <summary>
/// Takes in an image or a document for a product that can be changed now. It belongs to nothing until <see cref="AddProductFile"/>: this
/// way a conflict with another tab never uploads twice, and what is left over is swept.
/// </summary>
/// <param name="ProductId">The product it is meant for.</param>
/// <param name="Kind">Whether it is shown or downloaded.</param>
/// <param name="Content">A seekable stream, or null when none was chosen.</param>
/// <param name="FileName">The name as the browser sent it.</param>
/// <param name="TextZh">What an image shows, or a document's title; checked before anything is taken in.</param>
/// <param name="TextEn">The same in English, or null.</param>
[ForMembers]
internal sealed record UploadProductFile(Guid ProductId, AttachmentKind Kind, Stream? Content, string? FileName, string? TextZh, string? TextEn)
    : ICommand<Guid>;

internal sealed class UploadProductFileHandler(
    IMarketplaceDb db,
    MarketplaceAccess access,
    ICurrentUser user,
    UploadInspector inspector,
    IFileStore store,
    TimeProvider clock
) : ICommandHandler<UploadProductFile, Guid>
{
    public async Task<Result<Guid>> Handle(UploadProductFile request, CancellationToken cancellationToken)
    {
        var mine = await access.Product(request.ProductId, cancellationToken);
        if (mine.Error is { } refused)
            return refused;
        if (mine.Value.Open is { State: RevisionState.Submitted })
            return ProductErrors.InReview;
        if (!mine.Value.OpenSections.Contains(request.Kind.Section()))
            return ProductErrors.SectionClosed;
        if (mine.Value.Current().Attachments(request.Kind).Count >= request.Kind.Most())
            return Error.Of([request.Kind.TooMany().On("File")]);

        var wrong = request.Kind.Check(new ProductAttachment(Guid.Empty, request.TextZh, request.TextEn));
        var inspected = await inspector.Inspect(request.Content, request.FileName, request.Kind.Policy(), cancellationToken);
        if (inspected.Error is { } unfit)
            return Error.Of([unfit.On("File"), .. wrong]);
        if (wrong.Count > 0)
            return Error.Of(wrong);
        var file = StoredFile.Create(inspected.Value, await store.Save(request.Content!, cancellationToken), user.Id, clock.GetUtcNow());
        db.Files.Add(file);
        return file.Id;
    }
}
