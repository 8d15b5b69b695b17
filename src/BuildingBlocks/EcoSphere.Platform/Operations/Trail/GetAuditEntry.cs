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

/// <summary>One value that changed.</summary>
/// <param name="Value">The value's name.</param>
/// <param name="Before">What it was, or null.</param>
/// <param name="After">What it became, or null.</param>
public sealed record AuditChange(string Value, string? Before, string? After);

internal sealed class GetAuditEntryHandler(ModuleStores stores) : IQueryHandler<GetAuditEntry, AuditDetail>
{
    public async Task<Result<AuditDetail>> Handle(GetAuditEntry request, CancellationToken cancellationToken)
    {
        var line = stores.Find(request.Module) is { } db ? await db.Audit.SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken) : null;
        if (line is null) return Error.NotFound("There is no such line in the audit trail.");
        using var changes = JsonDocument.Parse(line.Changes);
        return new AuditDetail(
            AuditRow.Of(request.Module, line),
            [.. changes.RootElement.EnumerateObject().Select(p => new AuditChange(p.Name, Text(p.Value, 0), Text(p.Value, 1)))]);
    }

    private static string? Text(JsonElement pair, int index) => pair.EnumerateArray().ElementAtOrDefault(index) switch
    {
        { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        var value => value.GetRawText(),
    };
}
