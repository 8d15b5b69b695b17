namespace EcoSphere.Platform.Audit;

/// <summary>What is being done in this scope, for the audit trail.</summary>
public sealed class AuditContext
{
    /// <summary>The use case, job or reaction.</summary>
    public string Action { get; private set; } = "";

    /// <summary>The reason the actor gave, or null.</summary>
    public string? Reason { get; private set; }

    /// <summary>Names what begins now.</summary>
    /// <param name="action">The use case, job or reaction.</param>
    /// <param name="reason">The reason the actor gave, or null.</param>
    public void Begin(string action, string? reason = null)
    {
        Action = action;
        Reason = reason;
    }
}
