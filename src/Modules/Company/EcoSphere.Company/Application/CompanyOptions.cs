using System.ComponentModel.DataAnnotations;

namespace EcoSphere.Company.Application;

/// <summary>The section <c>Company</c> of the configuration.</summary>
internal sealed class CompanyOptions
{
    /// <summary>Within how many working days an upgrade application is to be decided; what waits longer is overdue.</summary>
    [Range(1, 60)]
    public int ReviewDays { get; set; } = 3;
}

/// <summary>What this module takes from the section <c>Retention</c>.</summary>
internal sealed class RetentionOptions
{
    /// <summary>After how many days without a change an unsent draft is deleted.</summary>
    [Range(7, 3650)]
    public int DraftDays { get; set; } = 180;
}
