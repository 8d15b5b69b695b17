using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Cases;

/// <summary>Takes the filtered cases out of the platform, and leaves a line in the audit trail.</summary>
[ForStaff(Permissions.Consulting)]
internal sealed record ExportCases(CaseFilter Filter) : ICommand<IAsyncEnumerable<ExportedCase>>;

internal sealed record ExportedCase(
    string Number,
    string? Firm,
    string? TaxId,
    string? IndustryCode,
    DiagnosisItems Items,
    CaseState State,
    Side? Turn,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset StateSince,
    string? ConsultantName,
    DateTimeOffset? VisitStarts,
    int Reports,
    DateTimeOffset? OverAt,
    string? ClaimedByName
);

internal sealed class ExportCasesHandler(IConsultingDb db, ConsultingAccess access, ICurrentUser user)
    : ICommandHandler<ExportCases, IAsyncEnumerable<ExportedCase>>
{
    public async Task<Result<IAsyncEnumerable<ExportedCase>>> Handle(ExportCases request, CancellationToken cancellationToken)
    {
        var mine = await access.CasesOf(Side.Staff, cancellationToken);
        if (mine.Error is { } refused)
            return refused;
        var filter = request.Filter;
        var found = filter.Narrowed(filter.Found(db, mine.Value, user.Id));
        db.Record(
            "CaseExport",
            Guid.Empty,
            (nameof(filter.Tab), filter.Tab.ToString()),
            (nameof(filter.Turn), filter.Turn?.ToString()),
            (nameof(filter.Industry), filter.Industry),
            (nameof(filter.Claim), filter.Claim?.ToString()),
            (nameof(filter.Keyword), filter.Keyword),
            ("Count", await found.CountAsync(cancellationToken))
        );
        var rows =
            from c in filter.Sorted(found)
            from f in db.KnownCompanies.Where(f => f.Id == c.CompanyId).DefaultIfEmpty()
            select new ExportedCase(
                c.Number,
                f.Name,
                f.TaxId,
                c.IndustryCode,
                c.Items,
                c.State,
                c.Turn,
                c.SubmittedAt,
                c.StateSince,
                c.ConsultantName,
                c.VisitStarts,
                c.Reports.Count,
                c.OverAt,
                c.ClaimedByName
            );
        return Result<IAsyncEnumerable<ExportedCase>>.Of(rows.AsAsyncEnumerable());
    }
}
