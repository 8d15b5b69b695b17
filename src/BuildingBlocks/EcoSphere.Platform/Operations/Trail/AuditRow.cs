using EcoSphere.Platform.Audit;

namespace EcoSphere.Platform.Operations.Trail;

/// <summary>One line of some module's audit trail.</summary>
/// <param name="Module">The module's schema.</param>
/// <param name="Id">The line.</param>
/// <param name="At">When (UTC).</param>
/// <param name="ActorId">Who, or null for the system.</param>
/// <param name="ActorName">The name at that time.</param>
/// <param name="IpAddress">From where, or null.</param>
/// <param name="Action">The use case, job or reaction.</param>
/// <param name="SubjectType">The kind of record.</param>
/// <param name="SubjectId">The record.</param>
/// <param name="Reason">The reason that was given, or null.</param>
public sealed record AuditRow(
    string Module,
    Guid Id,
    DateTimeOffset At,
    Guid? ActorId,
    string ActorName,
    string? IpAddress,
    string Action,
    string SubjectType,
    Guid SubjectId,
    string? Reason
)
{
    internal static AuditRow Of(string module, AuditEntry a) =>
        new(module, a.Id, a.At, a.ActorId, a.ActorName, a.IpAddress, a.Action, a.SubjectType, a.SubjectId, a.Reason);
}

/// <summary>Which lines are looked for; null for all.</summary>
/// <param name="Module">The module's schema.</param>
/// <param name="Actor">A member's id, or part of the name.</param>
/// <param name="Action">Part of the use case's name.</param>
/// <param name="SubjectId">The record.</param>
/// <param name="From">The first day, in Taipei.</param>
/// <param name="To">The last day, in Taipei.</param>
public sealed record AuditFilter(string? Module, string? Actor, string? Action, Guid? SubjectId, DateOnly? From, DateOnly? To);
