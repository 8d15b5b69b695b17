using EcoSphere.Kernel;

namespace EcoSphere.Identity.Domain.Members;

/// <summary>That staff took the list of members out of the platform. Saved so that the audit trail tells who, when, and what part of it.</summary>
internal sealed class MemberExport : AggregateRoot
{
    public MemberExport(string filter, int count, DateTimeOffset exportedAt) => (Filter, Count, ExportedAt) = (filter, count, exportedAt);

    /// <summary>The filter as in the list's address.</summary>
    public string Filter { get; private set; }

    public int Count { get; private set; }

    public DateTimeOffset ExportedAt { get; private set; }
}
