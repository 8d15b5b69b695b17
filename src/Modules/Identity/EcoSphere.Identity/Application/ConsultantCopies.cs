namespace EcoSphere.Identity.Application;

/// <summary>That a member is, or was, a consultant, told by Consulting's events.</summary>
internal sealed class ConsultantCopy
{
    public required Guid MemberId { get; init; }

    public bool IsActive { get; set; }

    /// <summary>The name of the team.</summary>
    public string Team { get; set; } = "";

    /// <summary>When what is kept here happened: an older fact never undoes a newer one.</summary>
    public DateTimeOffset At { get; set; }
}
