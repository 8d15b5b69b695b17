using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Articles;

/// <summary>Makes a past version the newest again; what everybody sees stays until it is published.</summary>
/// <param name="Seen">The newest version that was seen, so that nothing a colleague has written meanwhile is passed over.</param>
[ForStaff(Permissions.Content)]
internal sealed record RestoreVersion(Guid ArticleId, int Number, int Seen) : ICommand;

internal sealed class RestoreVersionHandler(IContentDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<RestoreVersion>
{
    public async Task<Result> Handle(RestoreVersion request, CancellationToken cancellationToken)
    {
        var (id, number) = (request.ArticleId, request.Number);
        if (await db.Whole(id, cancellationToken) is not { } article)
            return ArticleErrors.NotFound;
        var past = await db.Revisions.SingleOrDefaultAsync(r => EF.Property<Guid>(r, "ArticleId") == id && r.Number == number, cancellationToken);
        if (past is null)
            return ArticleErrors.NoVersion;
        // sent twice: it is restored already
        if (article.Latest.RestoredFrom == number && article.Latest.Content.IsSameAs(past.Content))
            return Result.Success();
        if (article.Latest.Number != request.Seen)
            return ArticleErrors.Stale;
        return await db.WhyNotThere(past.Content, cancellationToken) is { } gone ? gone : article.Restore(past, user.AsEditor(), clock.GetUtcNow());
    }
}
