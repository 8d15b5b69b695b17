using EcoSphere.Content.Application.Publications;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Content.Application.Articles;

/// <summary>The newest version of an article, for whoever holds a preview link that is in use.</summary>
[ForAnyone]
internal sealed record GetPreview(string Token) : IQuery<ArticleView>;

internal sealed class GetPreviewHandler(IContentDb db, TimeProvider clock) : IQueryHandler<GetPreview, ArticleView>
{
    public async Task<Result<ArticleView>> Handle(GetPreview request, CancellationToken cancellationToken) =>
        await db.ArticleOf(request.Token, clock.GetUtcNow(), cancellationToken) is { } id ? await db.Preview(id, cancellationToken) : ArticleErrors.NoPreview;
}
