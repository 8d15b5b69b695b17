using EcoSphere.Content.Contracts;
using EcoSphere.Marketplace.Contracts;
using EcoSphere.Platform.Events;
using EcoSphere.UiKit.Composition;

namespace EcoSphere.Content.Pages.Content;

/// <summary>Lets go of the public pages that are kept ready as soon as an article or a tool that they show is different.</summary>
internal sealed class RenewArticlePages(KeptPages pages)
    : IReaction<ArticlePublished>,
        IReaction<ArticleWithdrawn>,
        IReaction<ProductPublished>,
        IReaction<ProductCertified>,
        IReaction<ProductCertificationEnded>,
        IReaction<ProductWithdrawn>
{
    public Task Handle(ArticlePublished fact, DateTimeOffset occurredAt, CancellationToken ct) => pages.Renew(ct);

    public Task Handle(ArticleWithdrawn fact, DateTimeOffset occurredAt, CancellationToken ct) => pages.Renew(ct);

    public Task Handle(ProductPublished fact, DateTimeOffset occurredAt, CancellationToken ct) => pages.Renew(ct);

    public Task Handle(ProductCertified fact, DateTimeOffset occurredAt, CancellationToken ct) => pages.Renew(ct);

    public Task Handle(ProductCertificationEnded fact, DateTimeOffset occurredAt, CancellationToken ct) => pages.Renew(ct);

    public Task Handle(ProductWithdrawn fact, DateTimeOffset occurredAt, CancellationToken ct) => pages.Renew(ct);
}
