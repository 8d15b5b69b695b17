namespace EcoSphere.Platform.Audit;

/// <summary>One line of the audit trail. Written by the save that made the change, never edited afterwards.</summary>
public sealed class AuditEntry
{
    /// <summary>The line's id, a version-7 GUID.</summary>
    public Guid Id { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The member who did it, or null for the system.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>The actor's name at that time.</summary>
    public required string ActorName { get; init; }

    /// <summary>From which network address, or null for the system.</summary>
    public string? IpAddress { get; init; }

    /// <summary>The use case, such as <c>ApproveUpgradeApplication</c>.</summary>
    public required string Action { get; init; }

    /// <summary>The kind of record that changed, such as <c>UpgradeApplication</c>.</summary>
    public required string SubjectType { get; init; }

    /// <summary>The record's id.</summary>
    public Guid SubjectId { get; init; }

    /// <summary>The reason the actor gave, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>Before and after per value, as JSON: <c>{"Name":["A","B"]}</c>.</summary>
    public required string Changes { get; init; }
}
