using EcoSphere.UiKit.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EcoSphere.UiKit.Pages.Member;

[Authorize]
internal sealed class IndexModel(IEnumerable<IMemberWork> modules, Contributions contributions, TimeProvider clock) : PageModel
{
    public IReadOnlyList<WorkItem> Waiting { get; private set; } = [];

    public IReadOnlyList<WorkItem> UnderWay { get; private set; } = [];

    public IReadOnlyCollection<string> Silent => contributions.Silent;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public async Task OnGet(CancellationToken ct)
    {
        var work = await contributions.Ask(modules, module => module.For(User, ct), ct);

        // what is due first, then what has waited longest
        Waiting = [.. work.Where(item => item.Kind == WorkKind.Waiting).OrderBy(item => item.Due ?? DateTimeOffset.MaxValue).ThenBy(item => item.Since)];
        UnderWay = [.. work.Where(item => item.Kind == WorkKind.UnderWay).OrderByDescending(item => item.Since)];
    }
}
