using System.Globalization;
using EcoSphere.Identity.Application.Registration;
using EcoSphere.UiKit.Captcha;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Account.Register;

/// <summary>The registration form (F01).</summary>
[AllowAnonymous]
[RequireCaptcha]
[EnableRateLimiting(RateLimits.Mail)]
internal sealed class FormModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Consent { get; set; }

    [BindProperty]
    public RegisterInput Input { get; set; } = new();

    public IActionResult OnGet() => Consent > 0 ? Page() : Redirect(IdentityLinks.Register);

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var result = await mediator.Send(
            new RegisterMember(Input.Name, Input.Email, Input.Password, Input.Phone, Consent, CultureInfo.CurrentUICulture.Name),
            ct
        );
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        return Redirect(IdentityLinks.RegisterSent);
    }

    internal sealed class RegisterInput
    {
        public string? Name { get; set; }

        public string? Email { get; set; }

        public string? Password { get; set; }

        public string? Phone { get; set; }
    }
}
