using EcoSphere.UiKit.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EcoSphere.UiKit.Pages.Admin;

[Authorize(Policy = "staff")]
internal sealed class IndexModel(IEnumerable<IAdminQueues> modules, TimeProvider clock) : PageModel
{
    public IReadOnlyList<IGrouping<string, QueueFact>> Queues { get; private set; } = [];

    public int Waiting => Queues.SelectMany(queue => queue).Sum(queue => queue.Count);

    public int Overdue => Queues.SelectMany(queue => queue).Sum(queue => queue.Overdue);

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public async Task OnGet(CancellationToken ct)
    {
        var queues = new List<QueueFact>();
        foreach (var module in modules)
            queues.AddRange(await module.For(User, ct));
        Queues = [.. queues.GroupBy(queue => queue.Module, StringComparer.Ordinal)];
    }
}
