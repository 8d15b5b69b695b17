using EcoSphere.Marketplace.Contracts;
using EcoSphere.Platform.Events;
using EcoSphere.UiKit.Web;
using Microsoft.AspNetCore.OutputCaching;

namespace EcoSphere.Marketplace.Pages.Marketplace.Catalogue;

/// <summary>
/// Lets go of the public pages that are kept ready as soon as what everybody sees of a tool is different. Other hosts, and what a
/// supplier writes of itself, follow within the seconds for which pages are kept.
/// </summary>
internal sealed class RenewPublicPages(IOutputCacheStore pages)
    : IReaction<ProductPublished>,
        IReaction<ProductWithdrawn>,
        IReaction<ProductCertified>,
        IReaction<ProductCertificationEnded>
{
    public Task Handle(ProductPublished fact, DateTimeOffset occurredAt, CancellationToken ct) => Renew(ct);

    public Task Handle(ProductWithdrawn fact, DateTimeOffset occurredAt, CancellationToken ct) => Renew(ct);

    public Task Handle(ProductCertified fact, DateTimeOffset occurredAt, CancellationToken ct) => Renew(ct);

    public Task Handle(ProductCertificationEnded fact, DateTimeOffset occurredAt, CancellationToken ct) => Renew(ct);

    private Task Renew(CancellationToken ct) => pages.EvictByTagAsync(PublicPages.Tag, ct).AsTask();
}
