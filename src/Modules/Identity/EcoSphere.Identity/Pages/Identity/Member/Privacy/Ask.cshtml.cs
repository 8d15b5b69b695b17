using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Member.Privacy;

/// <summary>Asks staff to correct what the member cannot change alone, or to stop using the data.</summary>
[Authorize]
internal sealed class AskModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    /// <summary>The last part of the address.</summary>
    [FromRoute]
    public string Right { get; set; } = "";

    public PrivacyKind Kind => string.Equals(Right, "stop-use", StringComparison.OrdinalIgnoreCase) ? PrivacyKind.StopUse : PrivacyKind.Correct;

    [BindProperty]
    public Words Input { get; set; } = new();

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var result = await mediator.Send(new AskPrivacyStaff(Kind, Input.Text), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["Your request has been sent. You get the answer by mail and see it here."].Value;
        return Redirect(PrivacyLinks.Request(result.Value));
    }

    internal sealed class Words
    {
        public string? Text { get; set; }
    }
}
