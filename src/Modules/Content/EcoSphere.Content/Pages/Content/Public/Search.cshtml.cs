using EcoSphere.Content.Application.Search;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Public;

/// <summary>The search over everything that Content knows of. Not kept ready: everybody looks for something else.</summary>
[AllowAnonymous]
internal sealed class SearchModel(IMediator mediator, IStringLocalizer<ContentText> text) : PageModel
{
    public const string KindName = "kind";

    public SiteHits Found { get; private set; } = null!;

    public string Keyword { get; private set; } = "";

    public IReadOnlyList<FacetOption> Kinds =>
        [.. Enum.GetValues<FoundKind>().Where(Found.Counts.ContainsKey).Select(k => new FacetOption(k.ToString(), text[ArticleWords.One(k)], Found.Counts[k]))];

    public async Task<IActionResult> OnGet(string? q, FoundKind? kind, CancellationToken ct)
    {
        Keyword = q ?? "";
        var found = await mediator.Send(new SearchSite(q, kind, Addresses.PageOf(Request)), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Found = found.Value;
        return Page();
    }

    public IReadOnlyList<SnippetPart> TitleOf(SearchEntry entry) => Snippet.Marked(new LocalText(entry.TitleZh, entry.TitleEn).Here()!, Found.Question!);

    /// <summary>In the reader's language first; what was looked for may stand in the other only.</summary>
    public IReadOnlyList<SnippetPart> SnippetOf(SearchEntry entry)
    {
        string?[] chinese = [entry.SummaryZh, entry.PlainZh];
        string?[] english = [entry.SummaryEn, entry.PlainEn];
        return Snippet.Of(Reader.InEnglish ? [.. english, .. chinese] : [.. chinese, .. english], Found.Question!);
    }
}
