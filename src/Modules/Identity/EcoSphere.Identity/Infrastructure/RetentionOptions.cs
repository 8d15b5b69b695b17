using System.ComponentModel.DataAnnotations;

namespace EcoSphere.Identity.Infrastructure;

/// <summary>Configuration section <c>Retention</c>: how long is kept what nobody needs any more.</summary>
internal sealed class RetentionOptions
{
    /// <summary>Accounts that were never activated, in days.</summary>
    [Range(1, 3650)]
    public int UnactivatedDays { get; set; } = 30;

    /// <summary>The records of sessions after their last use, in days.</summary>
    [Range(1, 3650)]
    public int SessionDays { get; set; } = 90;

    /// <summary>The lines of the sign-on log, in days.</summary>
    [Range(1, 3650)]
    public int SignOnDays { get; set; } = 365;
}
