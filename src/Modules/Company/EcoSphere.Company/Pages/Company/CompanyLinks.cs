namespace EcoSphere.Company.Pages.Company;

/// <summary>The addresses of the module's pages, written in one place.</summary>
internal static class CompanyLinks
{
    public const string Member = "/member";
    public const string Upgrade = "/member/upgrade";
    public const string UpgradeTaxId = "/member/upgrade/tax-id";
    public const string UpgradeProfile = "/member/upgrade/profile";
    public const string UpgradeProof = "/member/upgrade/proof";
    public const string UpgradeCheck = "/member/upgrade/check";
    public const string UpgradeWithdraw = "/member/upgrade/withdraw";
    public const string Company = "/member/company";
    public const string Members = "/member/company/members";
    public const string Admin = "/admin";
    public const string AdminApplications = "/admin/company/applications";
    public const string AdminCompanies = "/admin/company/companies";
    public const string AdminIndustries = "/admin/company/industries";

    public const string AdminNewIndustry = $"{AdminIndustries}/new";

    public static string UpgradeSent(Guid id) => $"{Upgrade}/sent/{id}";

    public static string UpgradeFile(Guid fileId) => $"{Upgrade}/files/{fileId}";

    public static string AdminApplicationFile(Guid id, Guid fileId, bool save = false) =>
        $"{AdminApplications}/{id}/files/{fileId}{(save ? "?save=true" : "")}";

    public static string AdminIndustry(string code) => $"{AdminIndustries}/{code}";

    public static string AdminApplication(Guid id) => $"{AdminApplications}/{id}";

    public static string AdminCompany(Guid id) => $"{AdminCompanies}/{id}";
}
