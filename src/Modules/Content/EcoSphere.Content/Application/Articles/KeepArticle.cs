using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Articles;

/// <summary>Keeps an article as far as it is written, complete or not. Keeping the same again changes nothing.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Seen">The mark of what the form has shown (<see cref="ArticleStamp"/>).</param>
/// <param name="Form">What was typed.</param>
/// <param name="IsVersion">Whether the version is closed with it, so that it can be found again in the history.</param>
[ForStaff(Permissions.Content)]
internal sealed record KeepArticle(Guid ArticleId, string? Seen, ArticleForm Form, bool IsVersion = false) : ICommand<KeptArticle>;

/// <param name="Stamp">The mark of what is kept now.</param>
/// <param name="Missing">What is missing before it can be published, or null.</param>
internal sealed record KeptArticle(string Stamp, Error? Missing);

internal sealed class KeepArticleHandler(IContentDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<KeepArticle, KeptArticle>
{
    public async Task<Result<KeptArticle>> Handle(KeepArticle request, CancellationToken cancellationToken)
    {
        if (await db.Whole(request.ArticleId, cancellationToken) is not { } article)
            return ArticleErrors.NotFound;
        var (current, now) = (article.Latest.Content, clock.GetUtcNow());
        var typed = request.Form.ApplyTo(article.Kind, current);
        if (typed.Error is { } unread)
            return unread;
        var wanted = typed.Value with { TagIds = await Known(typed.Value.TagIds, cancellationToken) };
        if (!wanted.IsSameAs(current))
        {
            if (ArticleStamp.Of(current) != request.Seen)
                return ArticleErrors.Stale;
            if (await db.WhyNotThere(wanted, cancellationToken) is { } gone)
                return gone;
            if (article.Write(wanted, user.AsEditor(), now).Error is { } wrong)
                return wrong;
        }

        if (request.IsVersion)
            article.SealVersion(now);
        return new KeptArticle(ArticleStamp.Of(wanted), wanted.CheckComplete(article.Kind).Failure);
    }

    /// <summary>Without the tags that have been deleted meanwhile.</summary>
    private async Task<IReadOnlyList<Guid>> Known(IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        if (ids.Count == 0)
            return ids;
        var known = await db.Tags.Where(t => ids.Contains(t.Id)).Select(t => t.Id).ToListAsync(ct);
        return [.. ids.Where(known.Contains)];
    }
}
