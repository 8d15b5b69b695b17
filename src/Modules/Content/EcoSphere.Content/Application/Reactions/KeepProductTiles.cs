using EcoSphere.Content.Domain.Products;
using EcoSphere.Marketplace.Contracts;
using EcoSphere.Platform.Events;

namespace EcoSphere.Content.Application.Reactions;

/// <summary>Keeps the copy of the marketplace's tools. One class for all their facts, so that those of one tool stay in order even when one has to be tried again.</summary>
internal sealed class KeepProductTiles(IContentDb db)
    : IReaction<ProductPublished>,
        IReaction<ProductCertified>,
        IReaction<ProductCertificationEnded>,
        IReaction<ProductWithdrawn>
{
    public async Task Handle(ProductPublished fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await Tile(fact.ProductId, ct)).Show(
            new ProductTile.Contents(
                fact.Slug,
                new(fact.NameZh, fact.NameEn),
                new(fact.SummaryZh, fact.SummaryEn),
                new(fact.SupplierName, fact.SupplierNameEn),
                new(fact.CategoryZh, fact.CategoryEn),
                fact.ImagePath,
                new(fact.ImageAltZh, fact.ImageAltEn)
            ),
            fact.IsCertified,
            fact.PublishedAt
        );

    public async Task Handle(ProductCertified fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await Tile(fact.ProductId, ct)).Certify(isCertified: true);

    public async Task Handle(ProductCertificationEnded fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await Tile(fact.ProductId, ct)).Certify(isCertified: false);

    public async Task Handle(ProductWithdrawn fact, DateTimeOffset occurredAt, CancellationToken ct) => (await Tile(fact.ProductId, ct)).Hide();

    private async Task<ProductTile> Tile(Guid id, CancellationToken ct) =>
        await db.ProductTiles.FindAsync([id], ct) ?? db.ProductTiles.Add(ProductTile.Heard(id)).Entity;
}
