using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Platform.Operations.Trail;

/// <summary>Who changed what, over all modules, newest first.</summary>
/// <param name="Filter">Which lines.</param>
/// <param name="Before">Where the last page ended, or null for the top.</param>
[ForStaff(Permissions.System)]
public sealed record SearchAudit(AuditFilter Filter, string? Before) : IQuery<AuditList>;

/// <summary>A page of the audit trail.</summary>
/// <param name="Rows">The lines.</param>
/// <param name="Next">Where the next page begins, or null on the last.</param>
public sealed record AuditList(IReadOnlyList<AuditRow> Rows, string? Next);

internal sealed class SearchAuditHandler(TrailReader reader) : IQueryHandler<SearchAudit, AuditList>
{
    private const int PageSize = 50;

    public async Task<Result<AuditList>> Handle(SearchAudit request, CancellationToken cancellationToken)
    {
        var (rows, next) = await reader.Newest(request.Filter, Position.Parse(request.Before), PageSize, cancellationToken);
        return new AuditList(rows, next?.ToString());
    }
}
