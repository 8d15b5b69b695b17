using EcoSphere.Identity.Application.Members;
using EcoSphere.Identity.Application.TwoFactor;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Admin.Members;

/// <summary>Asks for the reason, and once more, before a lost second factor is taken away.</summary>
[Authorize(Policy = Permissions.Identity)]
internal sealed class ResetTwoFactorModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Words Input { get; set; } = new();

    public string Name { get; private set; } = "";

    public bool IsStaff { get; private set; }

    public Task<IActionResult> OnGet(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Show(ct);
        var result = await mediator.Send(new ResetTwoFactor(Id, Input.Reason), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? await Show(ct);
        TempData["Status"] = text["Two-factor sign-in has been reset. The person is signed out everywhere and gets a mail."].Value;
        return Redirect(IdentityAdminLinks.Member(Id));
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        var result = await mediator.Send(new GetMember(Id), ct);
        if ((result.Error ?? (result.Value.Data is null ? Error.NotFound("There is no such member.") : null)) is { } error)
            return this.ApplyError(error, text) ?? Page();
        (Name, IsStaff) = (result.Value.Data!.Name, result.Value.Data.Permissions.Count > 0);
        return Page();
    }

    internal sealed class Words
    {
        public string? Reason { get; set; }
    }
}
