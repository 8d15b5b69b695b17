using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Articles;

/// <summary>Begins an article as a draft.</summary>
/// <param name="ArticleId">Its id, given by the form, so that a form sent twice begins one.</param>
/// <param name="Kind">What it is.</param>
/// <param name="TitleZh">The Chinese title.</param>
/// <param name="TitleEn">The English title; the address is made of it.</param>
[ForStaff(Permissions.Content)]
internal sealed record BeginArticle(Guid ArticleId, ArticleKind? Kind, string? TitleZh, string? TitleEn) : ICommand;

internal sealed class BeginArticleHandler(IContentDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<BeginArticle>
{
    public async Task<Result> Handle(BeginArticle request, CancellationToken cancellationToken)
    {
        if (request.Kind is not { } kind)
            return Error.Of([Error.Invalid("Choose what it is.").On(nameof(request.Kind))]);
        if (await db.Articles.AnyAsync(a => a.Id == request.ArticleId, cancellationToken))
            return Result.Success();
        var content = new ArticleContent { Title = new(TextInput.Title(request.TitleZh), TextInput.Title(request.TitleEn)) };
        var slug = ArticleAddress.Suggest(content.Title.En, request.ArticleId);
        if (await db.Slugs.AnyAsync(s => s.Kind == kind && s.Slug == slug, cancellationToken))
            slug = ArticleAddress.Another(slug, request.ArticleId);
        var begun = Article.Begin(kind, slug, content, user.AsEditor(), clock.GetUtcNow(), request.ArticleId);
        if (begun.IsSuccess)
            db.Articles.Add(begun.Value);
        return begun;
    }
}
