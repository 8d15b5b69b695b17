using EcoSphere.Kernel;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Modules;
using EcoSphere.Platform.Operations.Messages;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Resources;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Pages.Admin.Operations.Events;

[Authorize(Policy = Permissions.System)]
internal sealed class IndexModel(IMediator mediator, ModuleCatalog catalog, IStringLocalizer<UiText> text) : PageModel
{
    public MessageList List { get; private set; } = null!;

    public IReadOnlyList<FacetOption> Modules => [.. catalog.Modules.Select(m => new FacetOption(m.Schema, m.Name))];

    public IReadOnlyList<FacetOption> Directions => [.. Enum.GetValues<MessageDirection>().Select(d => new FacetOption(OperationsLinks.Word(d), text.Of(d)))];

    public IReadOnlyList<FacetOption> States =>
        [new("dead", text["Given up"], List.Dead), new("waiting", text["Waiting"], List.Waiting), new("done", text["Completed"])];

    public async Task<IActionResult> OnGet(
        [FromQuery] string? module,
        [FromQuery] MessageDirection? direction,
        [FromQuery] MessageState? state,
        [FromQuery] string? q,
        [FromQuery(Name = "page")] string? before,
        CancellationToken ct
    )
    {
        var result = await mediator.Send(new ListMessages(new MessageFilter(module, direction, state, q), before), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        List = result.Value;
        return Page();
    }
}
