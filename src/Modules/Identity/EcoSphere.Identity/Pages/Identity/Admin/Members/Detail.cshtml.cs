using EcoSphere.Identity.Application.Members;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Admin.Members;

/// <summary>One member: facts, company, agreements, sign-ins, history, and what staff can do.</summary>
[Authorize(Policy = Permissions.Identity)]
internal sealed class DetailModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public MemberDetail Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var result = await mediator.Send(new GetMember(Id), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Shown = result.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostResend(CancellationToken ct)
    {
        var result = await mediator.Send(new ResendActivation(Id), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["A new link has been mailed; the older ones do not work any more."].Value;
        return Redirect(IdentityAdminLinks.Member(Id));
    }
}
