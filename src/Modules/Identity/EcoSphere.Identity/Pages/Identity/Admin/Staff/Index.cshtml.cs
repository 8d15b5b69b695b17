using EcoSphere.Identity.Application.Staff;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Admin.Staff;

/// <summary>Everybody on the staff.</summary>
[Authorize(Policy = Permissions.System)]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    public IReadOnlyList<StaffRow> People { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var result = await mediator.Send(new ListStaff(), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        People = result.Value;
        return Page();
    }
}
