using EcoSphere.Identity.Application.Members;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Admin.Members;

/// <summary>Asks once more before a suspension is lifted.</summary>
[Authorize(Policy = Permissions.Identity)]
internal sealed class ReinstateModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public string Name { get; private set; } = "";

    public string? Reason { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var result = await mediator.Send(new GetMember(Id), ct);
        if ((result.Error ?? (result.Value.Data is null ? Error.NotFound("There is no such member.") : null)) is { } error)
            return this.ApplyError(error, text) ?? Page();
        (Name, Reason) = (result.Value.Data!.Name, result.Value.SuspensionReason);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var result = await mediator.Send(new ReinstateMember(Id), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The suspension has been lifted."].Value;
        return Redirect(IdentityAdminLinks.Member(Id));
    }
}
