namespace EcoSphere.Identity.Application;

/// <summary>What Identity keeps of a company, told by Company's events.</summary>
internal sealed class CompanyCopy
{
    public required Guid Id { get; init; }

    public string Name { get; set; } = "";

    public bool IsSupplier { get; set; }

    public bool IsSuspended { get; set; }
}

/// <summary>That a member belongs to a company, told by Company's events.</summary>
internal sealed class CompanyPlace
{
    public required Guid MemberId { get; init; }

    public required Guid CompanyId { get; init; }

    public bool IsAdmin { get; set; }
}
