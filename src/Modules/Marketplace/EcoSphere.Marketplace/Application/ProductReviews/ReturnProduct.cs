using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Mails;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.ProductReviews;

/// <summary>The supplier is to correct the version in review and send it again; mails tell.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="SeenRound">The round that the reviewer has read.</param>
/// <param name="Reason">What is wrong in all; the supplier reads it.</param>
/// <param name="Remarks">What is wrong in each section.</param>
[ForStaff(Permissions.Marketplace)]
internal sealed record ReturnProduct(Guid ProductId, int SeenRound, string? Reason, IReadOnlyDictionary<ProductSection, string?> Remarks) : ICommand, IReasoned;

internal sealed class ReturnProductHandler(IMarketplaceDb db, MarketplaceAccess access, ICurrentUser user, TimeProvider clock) : ICommandHandler<ReturnProduct>
{
    public async Task<Result> Handle(ReturnProduct request, CancellationToken cancellationToken)
    {
        var found = await db.ToDecide(request.ProductId, request.SeenRound, user, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var note = ReturnNote.From(request.Reason, request.Remarks);
        if (note.Error is { } incomplete)
            return incomplete;
        var product = found.Value;
        var returned = product.Return(access.AsStaff, request.SeenRound, note.Value, clock.GetUtcNow());
        if (returned.IsFailure)
            return returned;
        foreach (var reader in await db.ReadersOf(product.SupplierId, cancellationToken))
            db.Send(ProductMails.Returned(reader, product));
        return returned;
    }
}
