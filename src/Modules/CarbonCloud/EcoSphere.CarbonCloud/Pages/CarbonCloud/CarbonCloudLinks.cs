namespace EcoSphere.CarbonCloud.Pages.CarbonCloud;

/// <summary>The addresses of the module's pages, written in one place.</summary>
internal static class CarbonCloudLinks
{
    public const string Home = "/carbon-cloud";
    public const string Terms = Home + "/terms";
    public const string Manual = Home + "/manual";
    public const string Privacy = Home + "/privacy";
    public const string Launch = Home + "/launch";

    public const string MemberCentre = "/member";
    public const string Mine = "/member/carbon-cloud";
    public const string Inventory = Mine + "/inventory";
    public const string Applicant = Mine + "/applicant";
    public const string Check = Mine + "/check";
    public const string Withdraw = Mine + "/withdraw";

    public const string Login = "/account/login";
    public const string Register = "/account/register";
    public const string Upgrade = "/member/upgrade";
    public const string CompanyMembers = "/member/company/members";

    public const string Admin = "/admin";
    public const string AdminApplications = "/admin/carbon-cloud/applications";
    public const string AdminSubscriptions = "/admin/carbon-cloud/subscriptions";
    public const string AdminSeats = "/admin/carbon-cloud/seats";
    public const string AdminMailDomains = "/admin/carbon-cloud/mail-domains";

    public static string Sent(Guid id) => $"{Mine}/sent/{id}";

    public static string AdminApplication(Guid id) => $"{AdminApplications}/{id}";

    public static string AdminSubscription(Guid id) => $"{AdminSubscriptions}/{id}";

    public static string AdminExtend(Guid id) => $"{AdminSubscription(id)}/extend";

    public static string AdminEnd(Guid id) => $"{AdminSubscription(id)}/end";

    public static string AdminRemoveMailDomain(Guid id) => $"{AdminMailDomains}/{id}/remove";
}
