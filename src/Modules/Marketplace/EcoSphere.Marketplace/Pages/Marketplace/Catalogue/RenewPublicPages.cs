using EcoSphere.Marketplace.Contracts;
using EcoSphere.Platform.Events;
using EcoSphere.UiKit.Composition;

namespace EcoSphere.Marketplace.Pages.Marketplace.Catalogue;

/// <summary>
/// Lets go of the public pages that are kept ready as soon as what everybody sees of a tool is different. What a supplier writes of
/// itself is no event; its form lets go of them when it is saved.
/// </summary>
internal sealed class RenewPublicPages(KeptPages pages)
    : IReaction<ProductPublished>,
        IReaction<ProductWithdrawn>,
        IReaction<ProductCertified>,
        IReaction<ProductCertificationEnded>
{
    public Task Handle(ProductPublished fact, DateTimeOffset occurredAt, CancellationToken ct) => pages.Renew(ct);

    public Task Handle(ProductWithdrawn fact, DateTimeOffset occurredAt, CancellationToken ct) => pages.Renew(ct);

    public Task Handle(ProductCertified fact, DateTimeOffset occurredAt, CancellationToken ct) => pages.Renew(ct);

    public Task Handle(ProductCertificationEnded fact, DateTimeOffset occurredAt, CancellationToken ct) => pages.Renew(ct);
}
