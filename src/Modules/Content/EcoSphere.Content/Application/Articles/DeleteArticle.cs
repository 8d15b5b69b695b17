using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Articles;

/// <summary>Deletes a draft that was never public, with all its versions.</summary>
[ForStaff(Permissions.Content)]
internal sealed record DeleteArticle(Guid ArticleId) : ICommand;

internal sealed class DeleteArticleHandler(IContentDb db) : ICommandHandler<DeleteArticle>
{
    public async Task<Result> Handle(DeleteArticle request, CancellationToken cancellationToken)
    {
        var id = request.ArticleId;
        var article = await db
            .Articles.Include(a => a.Revisions)
            .Include(a => a.Slugs)
            .Include(a => a.PreviewLinks)
            .AsSplitQuery()
            .SingleOrDefaultAsync(a => a.Id == id, cancellationToken);
        if (article is null)
            return ArticleErrors.NotFound;
        if (article.WhyNotDeletable() is { } refused)
            return refused;
        db.EditingNotices.RemoveRange(await db.EditingNotices.Where(n => n.ArticleId == id).ToListAsync(cancellationToken));
        db.Articles.Remove(article);
        return Result.Success();
    }
}
