namespace EcoSphere.Company.Pages.Company;

/// <summary>The addresses of the pages about a company's data and members.</summary>
internal static class CompanyMemberLinks
{
    public const string EditCompany = CompanyLinks.Company + "/edit";
    public const string AddContact = CompanyLinks.Company + "/contacts/add";
    public const string AddMember = CompanyLinks.Members + "/add";

    public static string Contact(Guid id) => $"{CompanyLinks.Company}/contacts/{id}";

    public static string DeleteContact(Guid id) => $"{CompanyLinks.Company}/contacts/{id}/delete";

    public static string Member(Guid id) => $"{CompanyLinks.Members}/{id}";

    public static string RemoveMember(Guid id) => $"{CompanyLinks.Members}/{id}/remove";

    public static string InviteAgain(Guid id) => $"{CompanyLinks.Members}/{id}/invite-again";

    public static string AdminEdit(Guid id) => $"{CompanyLinks.AdminCompany(id)}/edit";

    public static string AdminSuspend(Guid id) => $"{CompanyLinks.AdminCompany(id)}/suspend";

    public static string AdminReinstate(Guid id) => $"{CompanyLinks.AdminCompany(id)}/reinstate";

    public static string AdminAdministrator(Guid id) => $"{CompanyLinks.AdminCompany(id)}/administrator";
}
