using EcoSphere.Identity.Application.Connect;
using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Identity.Pages.Identity.Account;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EcoSphere.Identity.Pages.Identity.Connect;

/// <summary>The person has been asked and wants to sign out. A page of its own, because this one takes the portal's own form only.</summary>
[AllowAnonymous]
internal sealed class ConfirmLogoutModel(IMediator mediator) : PageModel
{
    public IActionResult OnGet() => Redirect(ConnectLinks.Logout + Request.QueryString);

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var wish = (await mediator.Send(new ReadSignOutRequest(Request.Query.Parameters()), ct)).Value;
        await mediator.Send(new SignOut(), ct);
        await HttpContext.TakeBack();
        return Redirect(wish.Back?.WithState() ?? ConnectLinks.Logout);
    }
}
