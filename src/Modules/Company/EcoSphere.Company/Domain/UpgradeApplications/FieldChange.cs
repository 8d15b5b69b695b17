namespace EcoSphere.Company.Domain.UpgradeApplications;

/// <summary>What an application is asked for.</summary>
internal enum ApplicationField
{
    Name,
    Kind,
    IndustryCode,
    Address,
    Phone,
    Representative,
    Employees,
    Website,

    /// <summary>The proof document; values are file ids.</summary>
    Proof,
}

/// <summary>An answer that differs from the round before.</summary>
internal sealed record FieldChange(ApplicationField Field, string? Before, string? After);
