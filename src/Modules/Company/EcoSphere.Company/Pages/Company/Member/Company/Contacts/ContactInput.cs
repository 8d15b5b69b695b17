namespace EcoSphere.Company.Pages.Company.Member.Company.Contacts;

/// <summary>The answers of the forms about a contact.</summary>
internal class ContactInput
{
    public string? Name { get; set; }

    public string? JobTitle { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }
}
