using EcoSphere.UiKit.Resources;
using EcoSphere.UiKit.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Pages.Admin;

/// <summary>The queues of every module, in the order of the menu.</summary>
[Authorize(Policy = "staff")]
internal sealed class IndexModel(IEnumerable<IAdminQueues> modules, Contributions contributions, IStringLocalizer<UiText> text, TimeProvider clock) : PageModel
{
    public IReadOnlyList<IGrouping<string, QueueFact>> Queues { get; private set; } = [];

    public IReadOnlyCollection<string> Silent => contributions.Silent;

    public int Waiting => Queues.SelectMany(queue => queue).Sum(queue => queue.Count);

    public int Overdue => Queues.SelectMany(queue => queue).Sum(queue => queue.Overdue);

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public async Task OnGet(CancellationToken ct)
    {
        var queues = await contributions.Ask(modules, module => module.For(User, ct), ct);
        var menu = Menu.Of(HttpContext).Groups(text, NavigationPlace.Admin);
        Queues =
        [
            .. queues
                .OrderBy(queue => Menu.PlaceOfPage(menu, queue.Url))
                .GroupBy(queue => queue.Module, StringComparer.Ordinal)
                .OrderBy(module => Menu.Place(menu, module.Key)),
        ];
    }
}
