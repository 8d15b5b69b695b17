using System.Text.Json;
using EcoSphere.Platform.Audit;

namespace EcoSphere.Company.Application.Companies;

/// <summary>One thing that was done to a record, as the audit trail has it.</summary>
internal sealed record HistoryLine(DateTimeOffset At, string Actor, string Action, string? Reason, IReadOnlyList<HistoryChange> Changes)
{
    public static HistoryLine Of(AuditEntry entry)
    {
        using var changes = JsonDocument.Parse(entry.Changes);
        return new HistoryLine(
            entry.At,
            entry.ActorName,
            entry.Action,
            entry.Reason,
            [.. changes.RootElement.EnumerateObject().Select(Change).Where(c => c.Before != c.After)]
        );
    }

    private static HistoryChange Change(JsonProperty property)
    {
        // "Name", or "Contact:4f….Name" for a part of the record
        var dot = property.Name.IndexOf('.', StringComparison.Ordinal);
        var (part, field) = dot < 0 ? (null, property.Name) : (property.Name[..dot].Split(':')[0], property.Name[(dot + 1)..]);
        return new HistoryChange(part, field, Text(property.Value[0]), Text(property.Value[1]));
    }

    private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.ToString();
}

/// <summary>One value before and after.</summary>
/// <param name="Part">The kind of part, such as <c>Contact</c>, or null for the record itself.</param>
/// <param name="Field">The value's name.</param>
/// <param name="Before">What it was, or null.</param>
/// <param name="After">What it is, or null.</param>
internal sealed record HistoryChange(string? Part, string Field, string? Before, string? After);
