using EcoSphere.Content.Application.Publications;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Public;

/// <summary>An article of a kind that has a list.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.Policy)]
internal sealed class ArticleModel(IMediator mediator, IStringLocalizer<ContentText> text, ISiteLinks site, TimeProvider clock) : PageModel
{
    public ArticleView Article { get; private set; } = null!;

    public Publication Publication => Article.Publication!;

    public Neighbours Neighbours { get; private set; } = null!;

    /// <summary>Whether it is over.</summary>
    public bool IsOver => Publication.EndsAt <= clock.GetUtcNow();

    /// <summary>Whether one can register now.</summary>
    public bool IsOpen => Article.Content.Occasion.IsOpenAt(clock.GetUtcNow());

    public Uri PublicUrl => new(site.Absolute(Publication.Address));

    public async Task<IActionResult> OnGet(string list, string slug, CancellationToken ct)
    {
        var read = await mediator.Send(new GetPublishedArticle(ContentLinks.KindOf(list), slug), ct);
        if (read.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        if (read.Value.MovedTo is { } moved)
            return LocalRedirectPermanent(moved);
        Article = read.Value.Article!;
        Neighbours = (await mediator.Send(new GetNeighbours(Publication), ct)).Value;
        return Page();
    }

    public string Absolute(string path) => site.Absolute(path);
}
