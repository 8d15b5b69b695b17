using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Admin.Articles;

/// <summary>The editors' list: what was changed last comes first.</summary>
[Authorize(Policy = Permissions.Content)]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<ContentText> text) : PageModel
{
    /// <summary>A state, or nothing for all.</summary>
    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    /// <summary>A kind, or nothing for all.</summary>
    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Keyword { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    public required EditorList List { get; set; }

    public string Sorting => Filter.Key;

    /// <summary>The states as tabs, each with its count.</summary>
    public IEnumerable<(string Url, string Text, int Count, bool IsCurrent)> Tabs =>
        new ArticleState?[] { null }
            .Concat(Enum.GetValues<ArticleState>().Select(s => (ArticleState?)s))
            .Select(state =>
                (
                    With("state", state?.ToString()),
                    state is { } s ? ContentAdminWords.State(text, s) : text["All"].Value,
                    List.Counts.Where(c => EditorFilter.IsPartOf(state, Filter.Kind, c)).Sum(c => c.Count),
                    Filter.State == state
                )
            );

    /// <summary>The kinds as tabs, each with its count.</summary>
    public IEnumerable<(string Url, string Text, int Count, bool IsCurrent)> Kinds =>
        new ArticleKind?[] { null }
            .Concat(Enum.GetValues<ArticleKind>().Select(k => (ArticleKind?)k))
            .Select(kind =>
                (
                    With("kind", kind?.ToString()),
                    kind is { } k ? ContentAdminWords.Kind(text, k) : text["All"].Value,
                    List.Counts.Where(c => EditorFilter.IsPartOf(Filter.State, kind, c)).Sum(c => c.Count),
                    Filter.Kind == kind
                )
            );

    private EditorFilter Filter =>
        new(
            Enum.TryParse<ArticleState>(State, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null,
            Enum.TryParse<ArticleKind>(Kind, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null,
            Keyword,
            Sort
        );

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var found = await mediator.Send(new ListAllArticles(Filter, number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        List = found.Value;
        return List.Rows.Info.IsOutside ? NotFound() : Page();
    }

    /// <summary>This page's address with one part changed; a changed list starts at its first page.</summary>
    private string With(string name, string? value)
    {
        var query = Request.Query.Where(p => p.Key != name && p.Key is not "page").SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v)));
        return Request.Path + QueryString.Create(value is null ? query : query.Append(KeyValuePair.Create(name, (string?)value)));
    }
}
