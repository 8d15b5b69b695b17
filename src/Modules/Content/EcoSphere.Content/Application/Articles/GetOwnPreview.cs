using EcoSphere.Content.Application.Publications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Content.Application.Articles;

/// <summary>The newest version of an article as its readers would see it, for editors.</summary>
[ForStaff(Permissions.Content)]
internal sealed record GetOwnPreview(Guid ArticleId) : IQuery<ArticleView>;

internal sealed class GetOwnPreviewHandler(IContentDb db) : IQueryHandler<GetOwnPreview, ArticleView>
{
    public Task<Result<ArticleView>> Handle(GetOwnPreview request, CancellationToken cancellationToken) => db.Preview(request.ArticleId, cancellationToken);
}
