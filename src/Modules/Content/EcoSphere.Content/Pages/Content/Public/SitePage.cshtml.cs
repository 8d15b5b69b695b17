using EcoSphere.Content.Application.Publications;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Public;

/// <summary>A page that stands by itself: privacy, accessibility, terms, contact, site map, PACT, and those that editors add.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.Policy)]
internal sealed class SitePageModel(IMediator mediator, IStringLocalizer<ContentText> text, ISiteLinks site) : PageModel
{
    private const int ShownCases = 3;

    public ArticleView Article { get; private set; } = null!;

    public Uri PublicUrl => new(site.Absolute(Article.Publication!.Address));

    /// <summary>Case studies beside the page about data exchange.</summary>
    public IReadOnlyList<Publication> Cases { get; private set; } = [];

    public bool IsSiteMap => Article.Slug == ArticleAddress.SiteMap;

    public async Task<IActionResult> OnGet(string slug, CancellationToken ct)
    {
        var read = await mediator.Send(new GetPublishedArticle(ArticleKind.Page, slug), ct);
        if (read.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        if (read.Value.MovedTo is { } moved)
            return LocalRedirectPermanent(moved);
        Article = read.Value.Article!;
        // a page has one address
        if (Request.Path != Article.Publication!.Address)
            return LocalRedirectPermanent(Article.Publication.Address);
        if (slug == ArticleAddress.Pact)
            Cases = (await mediator.Send(new ListNewestCases(ShownCases), ct)).Value;
        return Page();
    }
}
