using EcoSphere.Identity.Application.Registration;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EcoSphere.Identity.Pages.Identity.Account.Register;

/// <summary>The personal data notice, agreed to before the form opens.</summary>
[AllowAnonymous]
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    public required ConsentTextView Notice { get; set; }

    public async Task OnGet(CancellationToken ct) => Notice = (await mediator.Send(new GetConsentText(), ct)).Value;

    public async Task<IActionResult> OnPost(CancellationToken ct) =>
        Redirect(IdentityLinks.RegisterForm((await mediator.Send(new GetConsentText(), ct)).Value.Number));
}
