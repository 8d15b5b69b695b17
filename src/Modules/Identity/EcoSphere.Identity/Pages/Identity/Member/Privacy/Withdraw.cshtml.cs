using EcoSphere.Identity.Application.Privacy;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Member.Privacy;

/// <summary>Asks once more before a request is withdrawn.</summary>
[Authorize]
internal sealed class WithdrawModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public string Number { get; private set; } = "";

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var result = await mediator.Send(new GetMyPrivacyRequest(Id), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Number = result.Value.Number;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var result = await mediator.Send(new WithdrawPrivacyRequest(Id), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The request has been withdrawn."].Value;
        return Redirect(PrivacyLinks.Request(Id));
    }
}
