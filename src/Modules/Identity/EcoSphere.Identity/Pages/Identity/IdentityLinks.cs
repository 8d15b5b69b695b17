namespace EcoSphere.Identity.Pages.Identity;

/// <summary>The addresses of the module's pages, written in one place.</summary>
internal static class IdentityLinks
{
    public const string MemberHome = "/member";
    public const string Register = "/account/register";
    public const string RegisterSent = "/account/register/sent";
    public const string Login = "/account/login";
    public const string Logout = "/account/logout";
    public const string QuickLogin = "/account/quick-login";
    public const string QuickLoginSent = "/account/quick-login/sent";
    public const string ForgotPassword = "/account/forgot-password";
    public const string ForgotPasswordSent = "/account/forgot-password/sent";
    public const string SetPassword = "/account/set-password";
    public const string Consent = "/account/consent";
    public const string TwoFactor = "/account/two-factor";
    public const string Profile = "/member/profile";
    public const string ProfileEmail = "/member/profile/email";
    public const string ProfileEmailSent = "/member/profile/email/sent";
    public const string Security = "/member/security";
    public const string SecurityPassword = "/member/security/password";
    public const string SecurityTwoFactor = "/member/security/two-factor";
    public const string RecoveryCodes = "/member/security/two-factor/recovery-codes";
    public const string TurnOffTwoFactor = "/member/security/two-factor/off";
    public const string Sessions = "/member/security/sessions";
    public const string Privacy = "/member/privacy";
    public const string Notices = "/member/notices";

    public static string RegisterForm(int consent) => $"/account/register/form?consent={consent}";

    /// <summary>The same page, leading on to where the person wanted to go.</summary>
    public static string Towards(this string page, string? returnUrl) =>
        string.IsNullOrEmpty(returnUrl) ? page : $"{page}?returnUrl={Uri.EscapeDataString(returnUrl)}";

    /// <summary>The same, also for somebody who is signed in already and has to show anew who they are.</summary>
    public static string AgainTowards(this string page, string? returnUrl) => $"{page.Towards(returnUrl)}&again=true";

    /// <summary>Sets the language of the pages and leads on.</summary>
    public static string InLanguage(string language, string page) => $"/language?culture={language}&returnUrl={Uri.EscapeDataString(page)}";
}
