using EcoSphere.Coaching.Application.Cases;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Public;

/// <summary>Whoever holds a certificate can check whether it is genuine. By POST, so that no code stands in a log of addresses.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Guess)]
internal sealed class CertificateModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    [BindProperty]
    public CertificateInput Input { get; set; } = new();

    public CertificateView? Shown { get; private set; }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var found = await mediator.Send(new VerifyCertificate(Input.Number, Input.Code), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Shown = found.Value;
        return Page();
    }

    internal sealed class CertificateInput
    {
        public string? Number { get; set; }

        public string? Code { get; set; }
    }
}
