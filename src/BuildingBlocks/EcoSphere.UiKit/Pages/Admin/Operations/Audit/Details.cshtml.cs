using EcoSphere.Kernel;
using EcoSphere.Platform.Operations.Trail;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Resources;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Pages.Admin.Operations.Audit;

[Authorize(Policy = Permissions.System)]
internal sealed class DetailsModel(IMediator mediator, IStringLocalizer<UiText> text) : PageModel
{
    public AuditDetail Entry { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string module, Guid id, CancellationToken ct)
    {
        var result = await mediator.Send(new GetAuditEntry(module, id), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Entry = result.Value;
        return Page();
    }
}
