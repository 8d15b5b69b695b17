namespace EcoSphere.Identity.Pages.Identity.Member.Privacy;

/// <summary>The addresses of the privacy centre.</summary>
internal static class PrivacyLinks
{
    public const string MemberHome = "/member";
    public const string Profile = "/member/profile";
    public const string Centre = "/member/privacy";
    public const string Data = "/member/privacy/data";
    public const string Correct = "/member/privacy/correct";
    public const string StopUse = "/member/privacy/stop-use";
    public const string Erase = "/member/privacy/erase";
    public const string Erased = "/account/erased";

    public static string Request(Guid id) => $"/member/privacy/requests/{id}";

    public static string Withdraw(Guid id) => $"/member/privacy/requests/{id}/withdraw";

    public static string Copy(Guid id) => $"/member/privacy/requests/{id}/copy.zip";
}
