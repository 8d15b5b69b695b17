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
internal sealed class DetailsModel(IMediator mediator, IStringLocalizer<UiText> text) : PageModel
{
    public MessageDetail Message { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string module, MessageDirection direction, long sequence, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return NotFound();
        var result = await mediator.Send(new GetMessage(module, direction, sequence), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Message = result.Value;
        return Page();
    }

    public async Task<IActionResult> OnPost(string module, MessageDirection direction, long sequence, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return NotFound();
        var result = await mediator.Send(new RetryMessage(module, direction, sequence), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text)!;
        TempData["Status"] = text["The event is tried again now."].Value;
        return LocalRedirect("~" + OperationsLinks.Event(module, direction, sequence));
    }
}
