using EcoSphere.Identity.Application.SignIn;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EcoSphere.Identity.Pages.Identity.Account;

/// <summary>Ends the session. Opened by GET it only shows the button.</summary>
[AllowAnonymous]
internal sealed class LogoutModel(IMediator mediator) : PageModel
{
    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Page() : Redirect("/");

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        await mediator.Send(new SignOut(), ct);
        await HttpContext.TakeBack();
        // what a browser may still hold of the pages of this sign-in
        Response.Headers["Clear-Site-Data"] = "\"storage\"";
        return Redirect("/");
    }
}
