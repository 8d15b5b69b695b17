using EcoSphere.UiKit.Resources;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Errors;

/// <summary>The words of an error page: what happened, why, and what to do next.</summary>
internal sealed record ErrorText(string Title, string Explanation, string Next)
{
    public static ErrorText FormRefused(IStringLocalizer<UiText> text) =>
        new(
            text["The form could not be accepted"],
            text["It was open for too long, you signed in or out in another tab, or your browser refuses cookies. Nothing was changed."],
            text[
                "Open the page again, allow cookies for this site, and send the form once more. Use your browser’s Back button first if you want to copy what you typed."
            ]
        );

    public static ErrorText For(int code, IStringLocalizer<UiText> text) =>
        code switch
        {
            403 => new(
                text["You may not open this"],
                text["Your account does not have the permission that this page needs."],
                text["If you have another account, sign in with it. Otherwise ask the administrator of your company, or write to us."]
            ),
            404 => new(
                text["This page was not found"],
                text["The address may be mistyped or out of date, or what it showed has been removed."],
                text["Check the address, or start again from the home page."]
            ),
            405 => new(
                text["This address cannot be opened directly"],
                text["It takes only what a form on another page sends."],
                text["Start again from the page that holds the form."]
            ),
            409 => new(
                text["This has changed in the meantime"],
                text["Somebody else, or you in another tab, changed the same record first. Your change was not saved."],
                text["Open the page again to see how it stands now, and decide then."]
            ),
            413 => new(
                text["That was too large"],
                text["What you sent is larger than this page accepts. Nothing was saved."],
                text["Go back, choose smaller files or fewer at a time, and send the form again."]
            ),
            429 => new(
                text["Too many requests"],
                text["There were more attempts from your connection in a short time than we allow."],
                text["Wait a little, then try again. What you have saved is still there."]
            ),
            503 => new(
                text["The service is not available right now"],
                text["We are working on the site, or it is very busy."],
                text["Try again in a few minutes."]
            ),
            >= 400 and < 500 => new(
                text["The request could not be understood"],
                text["Part of what your browser sent is missing or damaged. Nothing was changed."],
                text["Go back, open the page again, and try once more."]
            ),
            _ => new(
                text["Something went wrong on our side"],
                text["The mistake has been recorded. What you just sent may not have been saved."],
                text["Try again in a few minutes. If it happens again, write to us and give the reference below."]
            ),
        };
}
