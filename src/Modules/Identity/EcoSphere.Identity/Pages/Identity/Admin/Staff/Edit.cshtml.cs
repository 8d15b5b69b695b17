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

/// <summary>Changes the permissions of one member of staff.</summary>
[Authorize(Policy = Permissions.System)]
internal sealed class EditModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Chosen Input { get; set; } = new();

    public StaffMember Person { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Choices => StaffWords.Choices(text);

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var shown = await Show(ct);
        if (Person is not null)
            Input.Permissions = [.. Person.Permissions];
        return shown;
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Show(ct);
        var result = await mediator.Send(new ChangeStaffPermissions(Id, Input.Permissions), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? await Show(ct);
        TempData["Status"] = text["The permissions have been changed."].Value;
        return Redirect(IdentityAdminLinks.Staff);
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        var result = await mediator.Send(new GetStaffMember(Id), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Person = result.Value;
        return Page();
    }

    internal sealed class Chosen
    {
        public List<string> Permissions { get; set; } = [];
    }
}
