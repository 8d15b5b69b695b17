namespace EcoSphere.Company.Domain.Companies;

/// <summary>On whose behalf a company is changed. That this person may do it at all is decided before.</summary>
internal enum Actor
{
    /// <summary>A member of the company, who can change nothing while it is suspended.</summary>
    Member,

    /// <summary>Staff of the platform.</summary>
    Staff,
}
