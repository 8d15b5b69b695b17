using EcoSphere.Identity.Application.Privacy;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Shell;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Member.Privacy;

/// <summary>Says what is deleted and what stays, and asks once more.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Guess)]
internal sealed class EraseModel(IMediator mediator, IStringLocalizer<IdentityText> text, IEnumerable<IKeptData> keeping) : PageModel
{
    [BindProperty]
    public Confirmation Input { get; set; } = new();

    public PersonalData Held { get; private set; } = null!;

    /// <summary>What each part keeps and why.</summary>
    public IReadOnlyList<IKeptData> Keeping => [.. keeping.OrderBy(k => k.Module, StringComparer.Ordinal)];

    public Task<IActionResult> OnGet(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Show(ct);
        var result = await mediator.Send(new RequestErasure(Input.Password, Input.Email), ct);
        if ((result.Error ?? result.Value.Refusal) is { } error)
            return this.ApplyError(error, text) ?? await Show(ct);
        return Redirect(result.Value.IsErased ? PrivacyLinks.Erased : PrivacyLinks.Request(result.Value.RequestId!.Value));
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        var result = await mediator.Send(new GetMyPersonalData(), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Held = result.Value;
        return Page();
    }

    internal sealed class Confirmation
    {
        public string? Password { get; set; }

        public string? Email { get; set; }
    }
}
