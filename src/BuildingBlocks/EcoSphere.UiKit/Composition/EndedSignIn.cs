using EcoSphere.UiKit.Resources;
using EcoSphere.UiKit.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace EcoSphere.UiKit.Composition;

/// <summary>
/// A browser that still brings the cookie of a sign-in which is over (unused for too long, ended elsewhere, waiting too long for its
/// second step) is led to the sign-in page, which says what happened and leads back afterwards.
/// </summary>
internal static class EndedSignIn
{
    public const string ReturnUrl = "returnUrl";

    /// <summary>The short name of the cookie that holds the session's id.</summary>
    public const string Cookie = "session";

    public static bool IsBroughtBy(HttpContext context) =>
        context.User.Identity?.IsAuthenticated != true
        && context.Request.Cookies.ContainsKey(context.RequestServices.GetRequiredService<SiteCookies>().Name(Cookie));

    /// <summary>The sign-in page, leading on to where the person was. A page that itself leads on, such as the second step, hands its target over.</summary>
    public static string SignInAddress(HttpContext context)
    {
        var onward = context.Request.Query[ReturnUrl].ToString();
        var target = onward.Length > 0 ? onward : FormAddress.Of(context);
        var page = context
            .RequestServices.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(CookieAuthenticationDefaults.AuthenticationScheme)
            .LoginPath;
        return target is null ? page : QueryHelpers.AddQueryString(page, ReturnUrl, target);
    }

    /// <summary>Leaves the sentence for the sign-in page.</summary>
    public static void Tell(HttpContext context)
    {
        var text = context.RequestServices.GetRequiredService<IStringLocalizer<UiText>>();
        var notices = context.RequestServices.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(context);
        notices["Attention"] = HttpMethods.IsGet(context.Request.Method)
            ? text["Your sign-in has ended. Please sign in again; then you go on where you were."].Value
            : text["Your sign-in had ended before the form was sent, so nothing was saved. Please sign in again; then you go on where you were."].Value;
        // outside the pages nobody else does
        notices.Save();
    }

    /// <summary>Instead of the scheme's own redirect, which says nothing and forgets that a form cannot be opened like a page.</summary>
    public static Task LeadToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (IsBroughtBy(context.HttpContext))
            Tell(context.HttpContext);
        context.Response.Redirect(SignInAddress(context.HttpContext));
        return Task.CompletedTask;
    }
}
