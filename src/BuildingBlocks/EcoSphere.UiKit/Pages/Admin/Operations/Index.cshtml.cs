using EcoSphere.Kernel;
using EcoSphere.Platform.Operations.Overview;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Resources;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Pages.Admin.Operations;

[Authorize(Policy = Permissions.System)]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<UiText> text, TimeProvider clock) : PageModel
{
    public PlatformOverview Overview { get; private set; } = null!;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public int GivenUp => Overview.Modules.Sum(m => m.Outbox.GivenUp + m.Inbox.GivenUp + m.Mails.GivenUp);

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var result = await mediator.Send(new GetPlatformOverview(), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Overview = result.Value;
        return Page();
    }
}
