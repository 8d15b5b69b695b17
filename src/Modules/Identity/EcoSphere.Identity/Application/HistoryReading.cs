using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application;

/// <summary>A line of the audit trail.</summary>
internal sealed record HistoryLine(DateTimeOffset At, string ActorName, string Action, string? Reason);

/// <summary>Reads what happened to one record from the audit trail.</summary>
internal static class HistoryReading
{
    private const int Shown = 50;

    public static async Task<IReadOnlyList<HistoryLine>> HistoryOf(this IIdentityDb db, Guid subjectId, CancellationToken ct) =>
        await db
            .Audit.Where(a => a.SubjectId == subjectId)
            .OrderByDescending(a => a.At)
            .Take(Shown)
            .Select(a => new HistoryLine(a.At, a.ActorName, a.Action, a.Reason))
            .ToListAsync(ct);
}
