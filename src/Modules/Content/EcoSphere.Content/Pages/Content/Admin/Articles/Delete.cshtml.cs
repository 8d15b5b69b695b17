using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Admin.Articles;

/// <summary>Asks once before a draft that was never public is deleted.</summary>
[Authorize(Policy = Permissions.Content)]
internal sealed class DeleteModel(IMediator mediator, IStringLocalizer<ContentText> text) : ArticlePage(mediator, text)
{
    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        return Article.Moves.Contains(ArticleMove.Delete) && !Article.IsFixed ? Page() : Redirect(ContentAdminLinks.Article(Id));
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var deleted = await Mediator.Send(new DeleteArticle(Id), ct);
        if (deleted.Error is { } error)
            return this.ApplyError(error, Text) ?? await Loaded(ct);
        TempData["Status"] = Text["The draft has been deleted."].Value;
        return Redirect(ContentAdminLinks.Articles);
    }
}
