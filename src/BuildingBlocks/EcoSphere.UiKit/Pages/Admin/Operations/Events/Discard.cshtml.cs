using EcoSphere.Kernel;
using EcoSphere.Platform.Operations.Messages;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Resources;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Pages.Admin.Operations.Events;

[Authorize(Policy = Permissions.System)]
internal sealed class DiscardModel(IMediator mediator, IStringLocalizer<UiText> text) : PageModel
{
    [BindProperty]
    public DiscardInput Input { get; set; } = new();

    public MessageDetail Message { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string module, MessageDirection direction, long sequence, CancellationToken ct) =>
        ModelState.IsValid ? await Show(module, direction, sequence, ct) : NotFound();

    public async Task<IActionResult> OnPost(string module, MessageDirection direction, long sequence, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return NotFound();
        var result = await mediator.Send(new DiscardMessage(module, direction, sequence, Input.Reason), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? await Show(module, direction, sequence, ct);
        TempData["Status"] = text["The event was discarded. What waited behind it goes on."].Value;
        return LocalRedirect("~" + OperationsLinks.Event(module, direction, sequence));
    }

    private async Task<IActionResult> Show(string module, MessageDirection direction, long sequence, CancellationToken ct)
    {
        var result = await mediator.Send(new GetMessage(module, direction, sequence), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Message = result.Value;
        return Page();
    }

    internal sealed class DiscardInput
    {
        public string? Reason { get; set; }
    }
}
