using System.Security.Claims;
using EcoSphere.Identity.Application.SignIn;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EcoSphere.Identity.Pages.Identity.Account;

/// <summary>Hands a browser its session and leads it on.</summary>
internal static class SessionCookie
{
    /// <summary>Writes the cookie; it holds the session's id and nothing else.</summary>
    public static Task Hand(this HttpContext http, Guid sessionId) =>
        http.SignInAsync(
            CookieAuthenticationDefaults.AuthenticationScheme,
            new ClaimsPrincipal(new ClaimsIdentity([new Claim(EcoClaims.Session, sessionId.ToString())], CookieAuthenticationDefaults.AuthenticationScheme))
        );

    /// <summary>Hands the session over and leads on, to the second factor first where there is one.</summary>
    public static async Task<IActionResult> Enter(this PageModel page, SignedIn signedIn, string? returnUrl)
    {
        await page.HttpContext.Hand(signedIn.SessionId);
        return signedIn.AwaitsSecondFactor ? new LocalRedirectResult(IdentityLinks.TwoFactor.Towards(returnUrl)) : page.GoOn(returnUrl);
    }

    /// <summary>Takes the cookie away.</summary>
    public static Task TakeBack(this HttpContext http) => http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);

    /// <summary>Leads on to where the person wanted to go, never to another site; else to the member centre.</summary>
    public static IActionResult GoOn(this PageModel page, string? returnUrl) =>
        new LocalRedirectResult(page.Url.IsLocalUrl(returnUrl) ? LocalAddress.ForHeader(returnUrl!) : IdentityLinks.MemberHome);
}
