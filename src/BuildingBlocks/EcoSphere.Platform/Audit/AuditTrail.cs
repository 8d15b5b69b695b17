using System.Text.Encodings.Web;
using System.Text.Json;
using EcoSphere.Kernel;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EcoSphere.Platform.Audit;

/// <summary>Writes down the changes of aggregates and their parts: one line per aggregate and save.</summary>
internal static class AuditTrail
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<AuditEntry> Of(IReadOnlyList<EntityEntry> entries, DbServices services)
    {
        var changes = new Dictionary<(string Type, Guid Id), SortedDictionary<string, object?[]>>();
        foreach (var entry in entries)
        {
            if (entry.State is EntityState.Unchanged or EntityState.Detached || Subject(entry) is not { } subject)
                continue;
            if (!changes.TryGetValue(subject, out var values))
                changes[subject] = values = new(StringComparer.Ordinal);
            Collect(entry, values);
        }

        foreach (var ((type, id), values) in changes)
        {
            if (values.Count > 0)
                yield return Line(type, id, values, services);
        }
    }

    public static AuditEntry Line(string subjectType, Guid subjectId, IReadOnlyDictionary<string, object?[]> changes, DbServices services) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            At = services.Clock.GetUtcNow(),
            ActorId = services.User.IsSignedIn ? services.User.Id : null,
            ActorName = services.User.Name,
            IpAddress = services.User.IpAddress,
            Action = services.Audit.Action,
            Reason = services.Audit.Reason,
            SubjectType = subjectType,
            SubjectId = subjectId,
            Changes = JsonSerializer.Serialize(changes, Json),
        };

    private static (string, Guid)? Subject(EntityEntry entry)
    {
        if (entry.Entity is AggregateRoot root)
            return root.GetType().IsDefined(typeof(NotAuditedAttribute), inherit: true) ? null : (root.GetType().Name, root.Id);
        if (entry.Entity is not Entity && !entry.Metadata.IsOwned())
            return null;
        foreach (var key in entry.Metadata.GetForeignKeys())
            if (
                typeof(AggregateRoot).IsAssignableFrom(key.PrincipalEntityType.ClrType)
                && (entry.State == EntityState.Deleted ? entry.OriginalValues[key.Properties[0]] : entry.CurrentValues[key.Properties[0]]) is Guid id
            )
                return (key.PrincipalEntityType.ClrType.Name, id);
        return null;
    }

    private static void Collect(EntityEntry entry, SortedDictionary<string, object?[]> values)
    {
        var part =
            entry.Entity is Entity child ? $"{child.GetType().Name}:{child.Id:N}."
            : entry.Metadata.IsOwned() ? $"{entry.Metadata.ClrType.Name}."
            : "";
        foreach (var property in entry.Properties)
        {
            if (property.Metadata.IsPrimaryKey() || property.Metadata.IsForeignKey() || property.Metadata.IsConcurrencyToken)
                continue;
            var before = entry.State == EntityState.Added ? null : property.OriginalValue;
            var after = entry.State == EntityState.Deleted ? null : property.CurrentValue;
            if (Equals(before, after))
                continue;
            values[part + property.Metadata.Name] = IsSecret(property.Metadata) ? ["•", "•"] : [Plain(before), Plain(after)];
        }

        if (entry.State is EntityState.Added or EntityState.Deleted)
            values[part + "…"] = entry.State == EntityState.Added ? [null, "+"] : ["-", null];
    }

    private static bool IsSecret(IProperty property) => property.PropertyInfo?.IsDefined(typeof(NotAuditedAttribute), inherit: true) == true;

    private static object? Plain(object? value) =>
        value is Enum e ? e.ToString()
        : value is byte[] ? "•"
        : value;
}
