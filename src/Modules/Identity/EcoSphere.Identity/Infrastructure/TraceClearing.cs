using System.Text.Json;
using EcoSphere.Identity.Domain.Members;
using EcoSphere.Platform.Audit;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace EcoSphere.Identity.Infrastructure;

/// <summary>
/// Takes an erased member's personal values out of what is written down for other purposes. That something happened, and when, stays;
/// the person's name, address and words go.
/// </summary>
internal sealed class TraceClearing(ModuleDbContext db)
{
    /// <summary>A draft that says nothing, readable as one.</summary>
    private const string EmptyDraft =
        """{"kind":"","to":"","toName":"","culture":"zh-TW","subject":{"key":"","args":[]},"body":[],"why":{"key":"","args":[]}}""";

    public async Task Run(Guid memberId, IReadOnlyCollection<Guid> requestIds, CancellationToken ct)
    {
        await ClearAudit(memberId, ct);
        await db.Execute($"UPDATE {Table("Mails")} SET \"To\" = '', \"Content\" = @p0 WHERE \"MemberId\" = @p1 AND \"State\" <> 'Waiting'", [EmptyDraft, db.Key(memberId)], ct);
        foreach (var key in requestIds.Append(memberId))
        foreach (var table in (string[])["Outbox", "Inbox"])
            await db.Execute($"UPDATE {Table(table)} SET \"Payload\" = '{{}}' WHERE \"Key\" = @p0 AND \"State\" = 'Done'", [db.Key(key)], ct);
    }

    private async Task ClearAudit(Guid memberId, CancellationToken ct)
    {
        var about = await db.Audit.Where(a => a.SubjectId == memberId && a.SubjectType == nameof(Member)).Select(a => new { a.Id, a.Changes }).ToListAsync(ct);
        foreach (var line in about)
            await db.Execute($"UPDATE {db.TableOf<AuditEntry>()} SET \"Changes\" = @p0, \"Reason\" = NULL WHERE \"Id\" = @p1", [WithoutValues(line.Changes), db.Key(line.Id)], ct);
        await db.Execute($"UPDATE {db.TableOf<AuditEntry>()} SET \"ActorName\" = '', \"IpAddress\" = NULL WHERE \"ActorId\" = @p0", [db.Key(memberId)], ct);
    }

    /// <summary>Keeps which values changed, not what they were.</summary>
    private static string WithoutValues(string changes)
    {
        using var document = JsonDocument.Parse(changes);
        return JsonSerializer.Serialize(document.RootElement.EnumerateObject().ToDictionary(p => p.Name, _ => (string[])["•", "•"], StringComparer.Ordinal));
    }

    private string Table(string name)
    {
        var entity = db.Model.GetEntityTypes().Single(e => e.GetTableName() == name);
        return db.GetService<ISqlGenerationHelper>().DelimitIdentifier(name, entity.GetSchema());
    }
}
