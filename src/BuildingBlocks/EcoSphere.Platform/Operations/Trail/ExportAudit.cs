using System.Runtime.CompilerServices;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.SystemStore;

namespace EcoSphere.Platform.Operations.Trail;

/// <summary>All lines of the audit trail that are looked for, for a file. That somebody took them is a line of its own.</summary>
/// <param name="Filter">Which lines.</param>
[ForStaff(Permissions.System)]
public sealed record ExportAudit(AuditFilter Filter) : ICommand<IAsyncEnumerable<AuditRow>>;

internal sealed class ExportAuditHandler(TrailReader reader, SystemDb db) : ICommandHandler<ExportAudit, IAsyncEnumerable<AuditRow>>
{
    private const int Batch = 1000;

    public Task<Result<IAsyncEnumerable<AuditRow>>> Handle(ExportAudit request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        db.Record(
            "AuditTrail",
            Guid.Empty,
            (nameof(filter.Module), filter.Module),
            (nameof(filter.Actor), filter.Actor),
            (nameof(filter.Action), filter.Action),
            (nameof(filter.SubjectId), filter.SubjectId),
            (nameof(filter.From), filter.From),
            (nameof(filter.To), filter.To)
        );
        return Task.FromResult(Result<IAsyncEnumerable<AuditRow>>.Of(Rows(filter, cancellationToken)));
    }

    private async IAsyncEnumerable<AuditRow> Rows(AuditFilter filter, [EnumeratorCancellation] CancellationToken ct)
    {
        Position? next = null;
        do
        {
            (var rows, next) = await reader.Newest(filter, next, Batch, ct);
            foreach (var row in rows)
                yield return row;
        } while (next is not null);
    }
}
