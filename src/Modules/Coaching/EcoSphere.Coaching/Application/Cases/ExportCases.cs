using EcoSphere.Coaching.Domain;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>Takes the filtered cases out of the platform, and leaves a line in the audit trail. What waits to begin is no case yet.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record ExportCases(CaseFilter Filter) : ICommand<IAsyncEnumerable<ExportedCase>>;

internal sealed record ExportedCase(
    string Number,
    string CompanyName,
    string TaxId,
    LocalText Programme,
    string ItemCode,
    LocalText Item,
    string? OfficerName,
    string? CoachName,
    DateTimeOffset BegunAt,
    int StagesDone,
    int Stages,
    DateOnly? NextDueOn,
    DateTimeOffset? EndedAt,
    bool IsComplete,
    string? CertificateNumber
);

internal sealed class ExportCasesHandler(ICoachingDb db, TimeProvider clock) : ICommandHandler<ExportCases, IAsyncEnumerable<ExportedCase>>
{
    public async Task<Result<IAsyncEnumerable<ExportedCase>>> Handle(ExportCases request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        var found = filter.Narrowed(filter.Found(db, TaipeiTime.DayOf(clock.GetUtcNow())));
        db.Record(
            "CaseExport",
            Guid.Empty,
            (nameof(filter.Tab), filter.Tab.ToString()),
            (nameof(filter.ItemId), filter.ItemId),
            (nameof(filter.Need), filter.Need?.ToString()),
            (nameof(filter.Keyword), filter.Keyword),
            ("Count", await found.CountAsync(cancellationToken))
        );
        var rows =
            from c in filter.Sorted(found)
            join a in db.Applications on c.Id equals a.Id
            join p in db.Programmes.IgnoreAutoIncludes() on c.ProgrammeId equals p.Id
            join i in db.ProgrammeItems on c.ItemId equals i.Id
            select new ExportedCase(
                a.Number,
                a.CompanyName,
                a.TaxId,
                p.Content.Title,
                i.Content.Code,
                i.Content.Title,
                c.OfficerName,
                c.CoachName,
                c.BegunAt,
                c.Stages.Count(s => s.DoneOn != null),
                c.Stages.Count(),
                c.NextDueOn,
                c.EndedAt,
                c.IsComplete,
                c.CertificateNumber
            );
        return Result<IAsyncEnumerable<ExportedCase>>.Of(rows.AsAsyncEnumerable());
    }
}
