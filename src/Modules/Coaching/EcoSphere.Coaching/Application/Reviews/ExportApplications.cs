using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Reviews;

/// <summary>Takes the filtered queue out of the platform, and leaves a line in the audit trail.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record ExportApplications(ApplicationFilter Filter) : ICommand<IAsyncEnumerable<ExportedApplication>>;

internal sealed record ExportedApplication(
    string Number,
    string CompanyName,
    string TaxId,
    string? IndustryCode,
    ItemContent Item,
    ApplicationState State,
    DateTimeOffset SubmittedAt,
    int PriorityRank,
    decimal? Score,
    DateTimeOffset? ApprovedAt,
    decimal? CostToPayBack
);

internal sealed class ExportApplicationsHandler(ICoachingDb db) : ICommandHandler<ExportApplications, IAsyncEnumerable<ExportedApplication>>
{
    public async Task<Result<IAsyncEnumerable<ExportedApplication>>> Handle(ExportApplications request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        var found = filter.Narrowed(filter.Found(db));
        db.Record(
            "ApplicationExport",
            Guid.Empty,
            (nameof(filter.Tab), filter.Tab.ToString()),
            (nameof(filter.ProgrammeId), filter.ProgrammeId),
            (nameof(filter.ItemId), filter.ItemId),
            (nameof(filter.Keyword), filter.Keyword),
            ("Count", await found.CountAsync(cancellationToken))
        );
        return Result<IAsyncEnumerable<ExportedApplication>>.Of(Rows(filter.Sorted(found)).AsAsyncEnumerable());
    }

    private IQueryable<ExportedApplication> Rows(IQueryable<CoachingApplication> found) =>
        from a in found
        join i in db.ProgrammeItems on a.ItemId equals i.Id
        select new ExportedApplication(
            a.Number,
            a.CompanyName,
            a.TaxId,
            a.IndustryCode,
            i.Content,
            a.State,
            a.SubmittedAt,
            a.PriorityRank,
            a.Score,
            a.ApprovedAt,
            a.CostToPayBack
        );
}
