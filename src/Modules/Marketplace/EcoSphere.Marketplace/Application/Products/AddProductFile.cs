using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Products;

/// <summary>Puts an uploaded image or document at the end of a product's list. The same content is there once, however often the form is sent.</summary>
[ForMembers]
internal sealed record AddProductFile(Guid ProductId, AttachmentKind Kind, Guid FileId, string? TextZh, string? TextEn) : ICommand;

internal sealed class AddProductFileHandler(IMarketplaceDb db, MarketplaceAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<AddProductFile>
{
    public async Task<Result> Handle(AddProductFile request, CancellationToken cancellationToken)
    {
        var mine = await access.Product(request.ProductId, cancellationToken);
        if (mine.Error is { } refused)
            return refused;
        var (product, id) = (mine.Value, user.Id);
        if (await db.Files.SingleOrDefaultAsync(f => f.Id == request.FileId && f.UploadedBy == id, cancellationToken) is not { } file)
            return ProductFiles.NotFound;

        var content = product.Current();
        var present = content.Attachments(request.Kind);
        var ids = present.Select(a => a.FileId).ToList();
        if (await db.Files.AnyAsync(f => ids.Contains(f.Id) && f.Sha256 == file.Sha256, cancellationToken))
            return Result.Success();
        var attachment = new ProductAttachment(file.Id, request.TextZh, request.TextEn);
        if (request.Kind.Check(attachment) is { Count: > 0 } wrong)
            return Error.Of(wrong);
        if (present.Count >= request.Kind.Most())
            return Error.Of([request.Kind.TooMany().On("File")]);
        var attached = file.Attach(product.Id);
        return attached.IsFailure ? attached : product.Write(content.With(request.Kind, [.. present, attachment]), clock.GetUtcNow());
    }
}
