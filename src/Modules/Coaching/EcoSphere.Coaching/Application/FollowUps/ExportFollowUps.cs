using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.FollowUps;

/// <summary>Takes the filtered yearly reports with their figures out of the platform, and leaves a line in the audit trail.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record ExportFollowUps(FollowUpFilter Filter) : ICommand<IAsyncEnumerable<ExportedFollowUp>>;

internal sealed record ExportedFollowUp(
    string Number,
    string CompanyName,
    string TaxId,
    LocalText Programme,
    int Year,
    FollowUpState State,
    DateOnly DueOn,
    int Reminders,
    DateTimeOffset? SentAt,
    string? Measures,
    decimal? Investment,
    decimal? EnergySaved,
    decimal? CarbonSaved,
    decimal? MoneySaved,
    int? Jobs,
    string? Orders,
    int? EventsAttended
);

internal sealed class ExportFollowUpsHandler(ICoachingDb db, TimeProvider clock) : ICommandHandler<ExportFollowUps, IAsyncEnumerable<ExportedFollowUp>>
{
    public async Task<Result<IAsyncEnumerable<ExportedFollowUp>>> Handle(ExportFollowUps request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        var found = filter.Narrowed(filter.Found(db, TaipeiTime.DayOf(clock.GetUtcNow())));
        db.Record(
            "FollowUpExport",
            Guid.Empty,
            (nameof(filter.Tab), filter.Tab.ToString()),
            (nameof(filter.ProgrammeId), filter.ProgrammeId),
            (nameof(filter.IsOverdue), filter.IsOverdue),
            (nameof(filter.Keyword), filter.Keyword),
            ("Count", await found.CountAsync(cancellationToken))
        );
        var rows =
            from f in filter.Sorted(found)
            join a in db.Applications on f.ApplicationId equals a.Id
            join p in db.Programmes.IgnoreAutoIncludes() on f.ProgrammeId equals p.Id
            select new ExportedFollowUp(
                a.Number,
                a.CompanyName,
                a.TaxId,
                p.Content.Title,
                f.Year,
                f.State,
                f.DueOn,
                f.Reminders,
                f.SentAt,
                f.Measures,
                f.Investment,
                f.EnergySaved,
                f.CarbonSaved,
                f.MoneySaved,
                f.Jobs,
                f.Orders,
                f.EventsAttended
            );
        return Result<IAsyncEnumerable<ExportedFollowUp>>.Of(rows.AsAsyncEnumerable());
    }
}
