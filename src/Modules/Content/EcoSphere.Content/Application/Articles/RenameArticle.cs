using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Articles;

/// <summary>Gives an article another address; the former one leads on.</summary>
/// <param name="Slug">The last part as typed.</param>
[ForStaff(Permissions.Content)]
internal sealed record RenameArticle(Guid ArticleId, string? Slug) : ICommand;

internal sealed class RenameArticleHandler(IContentDb db, TimeProvider clock) : ICommandHandler<RenameArticle>
{
    public async Task<Result> Handle(RenameArticle request, CancellationToken cancellationToken)
    {
        var slug = ArticleAddress.Typed(request.Slug);
        if (await db.Whole(request.ArticleId, cancellationToken) is not { } article)
            return ArticleErrors.NotFound;
        var (id, kind) = (article.Id, article.Kind);
        // two at once meet at the key of the addresses, and the later comes here again
        if (slug is not null && await db.Slugs.AnyAsync(s => s.Kind == kind && s.Slug == slug && s.ArticleId != id, cancellationToken))
            return Error.Of([ArticleErrors.SlugTaken.On(nameof(request.Slug))]);
        return article.Rename(slug, clock.GetUtcNow());
    }
}
