using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Admin.Articles;

/// <summary>Asks once before an article is taken away from everybody.</summary>
[Authorize(Policy = Permissions.Content)]
internal sealed class WithdrawModel(IMediator mediator, IStringLocalizer<ContentText> text) : ArticlePage(mediator, text)
{
    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        return Article.Moves.Contains(ArticleMove.Withdraw) && !Article.IsFixed ? Page() : Redirect(ContentAdminLinks.Article(Id));
    }

    public Task<IActionResult> OnPost(CancellationToken ct) => Do(new WithdrawArticle(Id), Text["The article has been withdrawn."], ct);
}
