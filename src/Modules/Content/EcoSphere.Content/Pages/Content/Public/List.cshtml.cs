using EcoSphere.Content.Application.Publications;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Composition;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Public;

/// <summary>Everything public of a kind. Every state of the list is an address.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.Policy)]
internal sealed class ListModel(IMediator mediator, KeptPages pages, IStringLocalizer<ContentText> text) : PageModel
{
    public ArticleKind Kind { get; private set; }

    public ArticleFilter Filter { get; private set; } = null!;

    public ArticleFacets Facets { get; private set; } = null!;

    public PageOf<Publication> Found { get; private set; } = null!;

    public bool IsNarrowed => Filter.Tag is not null || Filter.Month is not null;

    public IReadOnlyList<FacetOption> Tags => [.. Facets.Tags.Select(t => new FacetOption(t.Slug, t.Name.Here()!))];

    public IReadOnlyList<FacetOption> Months =>
        [
            .. (Filter.Time == ArticleTime.Upcoming ? Facets.Months : Facets.Months.Reverse()).Select(m => new FacetOption(
                ArticleListAddress.KeyOf(m.Month),
                ArticleWords.Month(m.Month),
                m.Count
            )),
        ];

    public async Task<IActionResult> OnGet(string list, CancellationToken ct)
    {
        Kind = ContentLinks.KindOf(list);
        var address = new ArticleListAddress(Request, Kind);
        Filter = address.Filter;
        var facets = await pages.Keep(
            $"articles {Kind} {Filter.Time} {Filter.Tag}",
            () => mediator.Send(new GetArticleFacets(Kind, Filter.Time, Filter.Tag), ct)
        );
        if (facets.Error is { } unknown)
            return this.ApplyError(unknown, text) ?? NotFound();
        Facets = facets.Value;
        var found = await mediator.Send(new ListArticles(Kind, Filter, Facets, address.Page), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Found = found.Value;
        return Page();
    }

    /// <summary>What the list is for, in a sentence.</summary>
    public string Purpose() =>
        text[
            Kind switch
            {
                ArticleKind.Event => "Briefings, workshops and exchanges about low-carbon manufacturing, all over Taiwan and online.",
                ArticleKind.Course => "Courses for those who measure, manage and cut emissions in a plant, from the basics to verification.",
                ArticleKind.Resource => "Grants, guides and help that manufacturers can use on the way to low carbon.",
                ArticleKind.News => "What is new on this platform and in the rules that concern manufacturers.",
                _ => "What other plants did, what it cost, and what it brought.",
            }
        ];

    public string TimeUrl(ArticleTime time) =>
        time == ArticleTime.Past
            ? Addresses.With(Request, ArticleListAddress.TimeName, ArticleListAddress.PastKey)
            : Addresses.Clear(Request, ArticleListAddress.TimeName, ArticleListAddress.MonthName);
}
