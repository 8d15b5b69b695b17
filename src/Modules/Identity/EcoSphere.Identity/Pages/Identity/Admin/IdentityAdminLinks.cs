namespace EcoSphere.Identity.Pages.Identity.Admin;

/// <summary>The addresses of the module's administration.</summary>
internal static class IdentityAdminLinks
{
    public const string Home = "/admin";
    public const string Members = "/admin/identity/members";
    public const string Staff = "/admin/identity/staff";
    public const string Appoint = "/admin/identity/staff/appoint";
    public const string Consents = "/admin/identity/consents";
    public const string NewConsent = "/admin/identity/consents/new";
    public const string Matrix = "/admin/system/permissions";
    public const string SignOns = "/admin/identity/sign-ons";
    public const string PrivacyRequests = "/admin/identity/privacy-requests";

    public static string Member(Guid id) => $"/admin/identity/members/{id}";

    public static string Suspend(Guid id) => $"/admin/identity/members/{id}/suspend";

    public static string Reinstate(Guid id) => $"/admin/identity/members/{id}/reinstate";

    public static string ResetTwoFactor(Guid id) => $"/admin/identity/members/{id}/reset-two-factor";

    public static string StaffMember(Guid id) => $"/admin/identity/staff/{id}";

    public static string EndAppointment(Guid id) => $"/admin/identity/staff/{id}/end";

    public static string Consent(int number) => $"/admin/identity/consents/{number}";

    public static string PrivacyRequest(Guid id) => $"/admin/identity/privacy-requests/{id}";

    public static string LeaveOut(Guid id) => $"/admin/identity/privacy-requests/{id}/leave-out";
}
