using System.ComponentModel.DataAnnotations;

namespace EcoSphere.Consulting.Application;

/// <summary>The section <c>Consulting</c> of the configuration.</summary>
internal sealed class ConsultingOptions
{
    /// <summary>Within how many working days staff review an application and match an approved one; what waits longer is late.</summary>
    [Range(1, 60)]
    public int StaffDays { get; set; } = 5;

    /// <summary>Within how many working days a firm takes its step.</summary>
    [Range(1, 120)]
    public int FirmDays { get; set; } = 10;

    /// <summary>Within how many working days a consultant takes the next step; for the report, from the visit.</summary>
    [Range(1, 120)]
    public int ConsultantDays { get; set; } = 10;

    /// <summary>For how many days an application that was never sent is kept after the last change.</summary>
    [Range(1, 730)]
    public int DraftDays { get; set; } = 90;
}
