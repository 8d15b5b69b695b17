using System.ComponentModel.DataAnnotations;

namespace EcoSphere.Coaching.Application;

/// <summary>The section <c>Coaching</c> of the configuration.</summary>
internal sealed class CoachingOptions
{
    /// <summary>Within how many working days an application is to be reviewed; what waits longer is overdue.</summary>
    [Range(1, 60)]
    public int ReviewDays { get; set; } = 5;

    /// <summary>So many days before the last day for a correction the firm is reminded.</summary>
    [Range(1, 30)]
    public int CorrectionReminderDays { get; set; } = 3;

    /// <summary>For how many days an application that was begun and not sent is kept after the last change.</summary>
    [Range(1, 365)]
    public int DraftDays { get; set; } = 90;
}
