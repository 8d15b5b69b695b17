using EcoSphere.Platform.Search;
using EcoSphere.UiKit.Resources;
using EcoSphere.UiKit.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Pages.Admin.Search;

/// <summary>The search across modules by company, person and number; each module answers for its own.</summary>
[Authorize(Policy = "staff")]
internal sealed class IndexModel(RecordSearches searches, IStringLocalizer<UiText> text) : PageModel
{
    [FromQuery(Name = "q")]
    public string? Query { get; set; }

    public RecordTerm? Term { get; private set; }

    public bool IsTooShort => Term is null && !string.IsNullOrWhiteSpace(Query);

    public IReadOnlyCollection<string> Silent => searches.Silent;

    public IReadOnlyList<IGrouping<string, RecordHit>> Groups { get; private set; } = [];

    public int Count => Groups.Sum(group => group.Count());

    public async Task OnGet(CancellationToken ct)
    {
        // nothing that can be looked for is longer
        Term = Query is { Length: > 100 } ? null : RecordTerm.Read(Query);
        if (Term is null)
            return;
        var menu = Menu.Of(HttpContext).Groups(text, NavigationPlace.Admin);
        Groups = [.. (await searches.Find(User, Term, ct)).GroupBy(hit => hit.Group, StringComparer.Ordinal).OrderBy(group => Menu.Place(menu, group.Key))];
    }
}
