namespace EcoSphere.Company.Pages.Company.Member.Members;

/// <summary>The answers that the forms about a member share.</summary>
internal class MemberInput
{
    public string? Name { get; set; }

    public string? Phone { get; set; }

    public string? JobTitle { get; set; }

    public bool? IsAdmin { get; set; }
}
