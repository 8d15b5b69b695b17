using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Mails;
using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.ProductReviews;

/// <summary>The version in review takes the place of the one that is live, and mails tell.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="SeenRound">The round that the reviewer has read.</param>
/// <param name="Note">A note for the supplier, or null.</param>
[ForStaff(Permissions.Marketplace)]
internal sealed record ApproveProduct(Guid ProductId, int SeenRound, string? Note) : ICommand, IReasoned
{
    string? IReasoned.Reason => TextInput.Paragraphs(Note);
}

internal sealed class ApproveProductHandler(IMarketplaceDb db, MarketplaceAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<ApproveProduct>
{
    public async Task<Result> Handle(ApproveProduct request, CancellationToken cancellationToken)
    {
        var found = await db.ToDecide(request.ProductId, request.SeenRound, user, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var product = found.Value;
        if (product.Open is not { State: RevisionState.Submitted } sent)
            return product.Open is null ? ProductErrors.NothingOpen : ProductErrors.NotSent;
        var front = await db.StorefrontOf(product, sent, cancellationToken);
        var approved = product.Approve(access.AsStaff, request.SeenRound, request.Note, front, clock.GetUtcNow());
        if (approved.IsFailure)
            return approved;
        foreach (var reader in await db.ReadersOf(product.SupplierId, cancellationToken))
            db.Send(ProductMails.Approved(reader, product, TextInput.Paragraphs(request.Note)));
        return approved;
    }
}
