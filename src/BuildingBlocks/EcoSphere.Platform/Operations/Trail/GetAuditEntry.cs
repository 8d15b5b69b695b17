using System.Text.Json;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Platform.Operations.Trail;

/// <summary>One line of the audit trail with what was before and after.</summary>
/// <param name="Module">The module's schema.</param>
/// <param name="Id">The line.</param>
[ForStaff(Permissions.System)]
public sealed record GetAuditEntry(string Module, Guid Id) : IQuery<AuditDetail>;

/// <summary>One line of the audit trail.</summary>
/// <param name="Row">The line.</param>
/// <param name="Changes">What changed.</param>
public sealed record AuditDetail(AuditRow Row, IReadOnlyList<AuditChange> Changes);

/// <summary>One value that changed, or a part that came or went.</summary>
/// <param name="Value">The name of the value or the part; empty for the record itself.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="Before">What it was, or null.</param>
/// <param name="After">What it became, or null.</param>
public sealed record AuditChange(string Value, AuditChangeKind Kind, string? Before, string? After);

/// <summary>What happened to a value or a part of a record.</summary>
public enum AuditChangeKind
{
    /// <summary>The value is another.</summary>
    Changed,

    /// <summary>The part came into being.</summary>
    Created,

    /// <summary>The part was deleted.</summary>
    Deleted,
}

internal sealed class GetAuditEntryHandler(ModuleStores stores) : IQueryHandler<GetAuditEntry, AuditDetail>
{
    public async Task<Result<AuditDetail>> Handle(GetAuditEntry request, CancellationToken cancellationToken)
    {
        var line = stores.Find(request.Module) is { } db ? await db.Audit.SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken) : null;
        if (line is null)
            return Error.NotFound("There is no such line in the audit trail.");
        using var changes = JsonDocument.Parse(line.Changes);
        return new AuditDetail(AuditRow.Of(request.Module, line), [.. changes.RootElement.EnumerateObject().Select(Change)]);
    }

    private static AuditChange Change(JsonProperty property)
    {
        var (before, after) = (Text(property.Value, 0), Text(property.Value, 1));
        // so the trail marks that a whole part came or went
        if (!property.Name.EndsWith('…'))
            return new AuditChange(property.Name, AuditChangeKind.Changed, before, after);
        return new AuditChange(property.Name.TrimEnd('…', '.'), before is null ? AuditChangeKind.Created : AuditChangeKind.Deleted, before, after);
    }

    private static string? Text(JsonElement pair, int index) =>
        pair.EnumerateArray().ElementAtOrDefault(index) switch
        {
            { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => null,
            { ValueKind: JsonValueKind.String } text => text.GetString(),
            var value => value.GetRawText(),
        };
}
