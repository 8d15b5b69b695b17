using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Content.Application.Articles;

/// <summary>Makes a preview link useless.</summary>
[ForStaff(Permissions.Content)]
internal sealed record RevokePreviewLink(Guid ArticleId, Guid LinkId) : ICommand;

internal sealed class RevokePreviewLinkHandler(IContentDb db, TimeProvider clock) : ICommandHandler<RevokePreviewLink>
{
    public Task<Result> Handle(RevokePreviewLink request, CancellationToken cancellationToken) =>
        db.Change(request.ArticleId, a => a.RevokePreviewLink(request.LinkId, clock.GetUtcNow()), cancellationToken);
}
