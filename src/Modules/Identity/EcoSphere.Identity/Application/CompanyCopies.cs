namespace EcoSphere.Identity.Application;

/// <summary>What Identity keeps of a company, told by Company's events.</summary>
internal sealed class CompanyCopy
{
    public required Guid Id { get; init; }

    public string Name { get; set; } = "";

    /// <summary>The unified business number (統一編號); empty until the company has told of itself since it is kept.</summary>
    public string TaxId { get; set; } = "";

    public bool IsSupplier { get; set; }

    public bool IsSuspended { get; set; }
}

/// <summary>That a member belongs to a company, told by Company's events.</summary>
internal sealed class CompanyPlace
{
    public required Guid MemberId { get; init; }

    public required Guid CompanyId { get; set; }

    public bool IsAdmin { get; set; }

    /// <summary>When what is kept here happened: an older fact of another company that comes late must not replace it.</summary>
    public DateTimeOffset At { get; set; }
}
