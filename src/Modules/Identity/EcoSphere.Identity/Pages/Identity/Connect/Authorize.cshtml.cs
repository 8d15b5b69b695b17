using EcoSphere.Identity.Application.Connect;
using EcoSphere.Identity.Domain.Connect;
using EcoSphere.Platform.Messaging;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace EcoSphere.Identity.Pages.Identity.Connect;

/// <summary>
/// The authorization endpoint: RFC 6749 section 3.1, OpenID Connect Core 1.0 section 3.1.2. Leads on to the client, to the sign-in, or shows why
/// there is no way on. The request comes from another site, so it carries no antiforgery token; it changes nothing but the sign-on log.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[RequestSizeLimit(ConnectAnswers.LargestBody)]
internal sealed class AuthorizeModel(IMediator mediator, IOptions<SsoOptions> sso, LoginMarks marks) : PageModel
{
    /// <summary>Why the request cannot be answered, for the client's developer; or null.</summary>
    public ProtocolError? Error { get; private set; }

    /// <summary>Why the person may not enter, or null.</summary>
    public SignOnOutcome? Denial { get; private set; }

    public SsoClient? Client { get; private set; }

    /// <summary>Back to the client, telling it that the person may not enter.</summary>
    public string? BackUrl { get; private set; }

    /// <summary>The same request once more.</summary>
    public string Here => Request.Path + Request.QueryString;

    private string Issuer => sso.Value.Issuer;

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        Response.MustNotBeStored();
        switch (AuthorizationRequestReader.Read(Request.Query.Parameters(), sso.Value))
        {
            case AuthorizationReading.Understood understood:
                return await Decide(understood.Request, ct);
            case AuthorizationReading.Refused refused:
                return Redirect(refused.Back.WithError(Issuer, refused.Error));
            case AuthorizationReading.Unanswerable unanswerable:
                Error = unanswerable.Error;
                Response.StatusCode = StatusCodes.Status400BadRequest;
                break;
        }

        return Page();
    }

    /// <summary>The request may also come as a form (OpenID Connect Core 1.0 section 3.1.2.1).</summary>
    public IActionResult OnPost() => this.AskAgain(ConnectLinks.Authorize);

    private async Task<IActionResult> Decide(AuthorizationRequest request, CancellationToken ct)
    {
        var gate = User.FindFirst(EcoClaims.Gate)?.Value;
        if (gate is null && !User.HasClaim(c => c.Type == EcoClaims.Subject))
            return AskToSignIn(request, isAgain: false);
        if (gate is not null)
            return request.IsSilent ? Redirect(request.Back.WithError(Issuer, ProtocolError.InteractionRequired)) : LocalRedirect(gate.Towards(Here));

        var decision = await mediator.Send(new StartSignOn(request, marks.Read(Request.Query.Parameters()[LoginMarks.Parameter], request)), ct);
        return decision.Value switch
        {
            SignOnDecision.Granted granted => Redirect(request.Back.WithCode(Issuer, granted.Code)),
            SignOnDecision.SomebodyElse => Redirect(request.Back.WithError(Issuer, ProtocolError.LoginRequired)),
            SignOnDecision.Denied denied => Deny(request, denied.Reason),
            _ => AskToSignIn(request, isAgain: true),
        };
    }

    /// <summary>OpenID Connect Core 1.0 section 3.1.2.3; with <c>prompt=none</c> no page may be shown (section 3.1.2.6).</summary>
    private RedirectResult AskToSignIn(AuthorizationRequest request, bool isAgain)
    {
        if (request.IsSilent)
            return Redirect(request.Back.WithError(Issuer, ProtocolError.LoginRequired));
        var onward = new QueryBuilder(Request.Query.Where(q => q.Key != LoginMarks.Parameter)) { { LoginMarks.Parameter, marks.Make(request) } };
        var back = Request.Path + onward.ToQueryString();
        return Redirect(isAgain ? IdentityLinks.Login.AgainTowards(back) : IdentityLinks.Login.Towards(back));
    }

    /// <summary>The person is told why, and takes <c>access_denied</c> to the client with the button.</summary>
    private IActionResult Deny(AuthorizationRequest request, SignOnOutcome reason)
    {
        var back = request.Back.WithError(Issuer, ProtocolError.AccessDenied);
        if (request.IsSilent)
            return Redirect(back);
        (Denial, Client, BackUrl) = (reason, request.Client, back);
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return Page();
    }
}
