using EcoSphere.Identity.Application.Connect;
using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Identity.Pages.Identity.Account;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EcoSphere.Identity.Pages.Identity.Connect;

/// <summary>
/// Signs out at a client's wish: OpenID Connect RP-Initiated Logout 1.0 section 2. The ID token of this very session shows that the wish comes
/// from the client the person is at, as an antiforgery token would; without it the person is asked. Leads to registered addresses only.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[RequestSizeLimit(ConnectAnswers.LargestBody)]
internal sealed class LogoutModel(IMediator mediator) : PageModel
{
    public SignOutRequest Wish { get; private set; } = null!;

    /// <summary>Whether there is nobody to sign out (any more).</summary>
    public bool IsOver { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        Response.MustNotBeStored();
        Wish = (await mediator.Send(new ReadSignOutRequest(Request.Query.Parameters()), ct)).Value;
        if (User.Identity?.IsAuthenticated == true && !Wish.IsOfThisSession)
            return Page();
        await mediator.Send(new SignOut(), ct);
        await HttpContext.TakeBack();
        IsOver = true;
        return Wish.Back is { } back ? Redirect(back.WithState()) : Page();
    }

    /// <summary>The wish may also come as a form (section 2).</summary>
    public IActionResult OnPost() => this.AskAgain(ConnectLinks.Logout);
}
