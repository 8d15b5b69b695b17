namespace EcoSphere.Identity.Pages.Identity;

/// <summary>The addresses of the module's pages, written in one place.</summary>
internal static class IdentityLinks
{
    public const string MemberHome = "/member";
    public const string Register = "/account/register";
    public const string RegisterSent = "/account/register/sent";
    public const string Login = "/account/login";
    public const string QuickLogin = "/account/quick-login";
    public const string ForgotPassword = "/account/forgot-password";
    public const string TwoFactor = "/account/two-factor";

    public static string RegisterForm(int consent) => $"/account/register/form?consent={consent}";
}
