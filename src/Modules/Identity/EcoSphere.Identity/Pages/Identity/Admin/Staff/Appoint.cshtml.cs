using System.Globalization;
using EcoSphere.Identity.Application.Staff;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Admin.Staff;

/// <summary>Appoints a member, or invites somebody new.</summary>
[Authorize(Policy = Permissions.System)]
internal sealed class AppointModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty]
    public Appointment Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Choices => StaffWords.Choices(text);

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var result = await mediator.Send(new AppointStaff(Input.Email, Input.Name, Input.Permissions, CultureInfo.CurrentUICulture.Name), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The appointment is made, and the person has been told by mail."].Value;
        return Redirect(IdentityAdminLinks.Staff);
    }

    internal sealed class Appointment
    {
        public string? Email { get; set; }

        public string? Name { get; set; }

        public List<string> Permissions { get; set; } = [];
    }
}
