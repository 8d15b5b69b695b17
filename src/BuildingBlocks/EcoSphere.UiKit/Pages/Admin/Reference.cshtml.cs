using EcoSphere.UiKit.Resources;
using EcoSphere.UiKit.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Pages.Admin;

/// <summary>The lists that the modules have staff keep, in one place.</summary>
[Authorize(Policy = "staff")]
internal sealed class ReferenceModel(IEnumerable<IReferenceData> modules, IStringLocalizer<UiText> text) : PageModel
{
    public IReadOnlyList<IGrouping<string, ReferenceList>> Groups { get; private set; } = [];

    public void OnGet()
    {
        var menu = Menu.Of(HttpContext).Groups(text, NavigationPlace.Admin);
        Groups =
        [
            .. modules
                .SelectMany(module => module.For(User))
                .OrderBy(list => Menu.PlaceOfPage(menu, list.Url))
                .GroupBy(list => list.Group, StringComparer.Ordinal)
                .OrderBy(group => Menu.Place(menu, group.Key)),
        ];
    }
}
