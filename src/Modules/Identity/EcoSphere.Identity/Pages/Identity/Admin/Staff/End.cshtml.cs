using EcoSphere.Identity.Application.Staff;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Admin.Staff;

/// <summary>Asks once more before somebody is taken off the staff.</summary>
[Authorize(Policy = Permissions.System)]
internal sealed class EndModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public string Name { get; private set; } = "";

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var result = await mediator.Send(new GetStaffMember(Id), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Name = result.Value.Name;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var result = await mediator.Send(new EndAppointment(Id), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The appointment has ended."].Value;
        return Redirect(IdentityAdminLinks.Staff);
    }
}
