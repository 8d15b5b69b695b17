using EcoSphere.Content.Application.Articles;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Admin.Articles;

/// <summary>What the pages about one article have in common: which it is, and how it stands.</summary>
internal abstract class ArticlePage(IMediator mediator, IStringLocalizer<ContentText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ArticleDetails Article { get; private set; } = null!;

    public string Name => Article.Content.Title.Here() ?? text["(no title yet)"];

    private protected IMediator Mediator => mediator;

    private protected IStringLocalizer<ContentText> Text => text;

    /// <summary>The way to a page under the article's own.</summary>
    public IReadOnlyList<Crumb> Crumbs(string here) =>
        [
            new(text["Administration"], ContentAdminLinks.Administration),
            new(text["Articles"], ContentAdminLinks.Articles),
            new(Name, ContentAdminLinks.Article(Id)),
            new(here),
        ];

    /// <summary>Reads the article as it is now.</summary>
    /// <param name="ct">Cancels.</param>
    /// <param name="withUsed">Whether the page shows the tags and files that the article uses.</param>
    /// <returns>The refusal, or null.</returns>
    private protected async Task<IActionResult?> Load(CancellationToken ct, bool withUsed = true)
    {
        var found = await mediator.Send(new GetArticle(Id, withUsed), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Article = found.Value;
        return null;
    }

    private protected async Task<IActionResult> Loaded(CancellationToken ct) => await Load(ct) ?? Page();

    /// <summary>Does something with the article and goes to its page, or shows what is in the way.</summary>
    private protected async Task<IActionResult> Do(ICommand command, string done, CancellationToken ct)
    {
        var result = await mediator.Send(command, ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? await Loaded(ct);
        TempData["Status"] = done;
        return Redirect(ContentAdminLinks.Article(Id));
    }
}
