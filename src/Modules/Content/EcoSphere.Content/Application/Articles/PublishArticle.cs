using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Content.Application.Articles;

/// <summary>Shows the newest version to everybody.</summary>
/// <param name="Seen">The mark of the version that was looked at.</param>
[ForStaff(Permissions.Content)]
internal sealed record PublishArticle(Guid ArticleId, string? Seen) : ICommand;

internal sealed class PublishArticleHandler(IContentDb db, TimeProvider clock) : ICommandHandler<PublishArticle>
{
    public Task<Result> Handle(PublishArticle request, CancellationToken cancellationToken) =>
        db.ChangeSeen(request.ArticleId, request.Seen, a => a.Publish(clock.GetUtcNow()), cancellationToken);
}
