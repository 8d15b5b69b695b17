using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.CarbonCloud.Application.ServiceApplications;

/// <summary>One page of the reviewers' queue.</summary>
[ForStaff(Permissions.CarbonCloud)]
internal sealed record ListServiceApplications(ApplicationFilter Filter, int Page) : IQuery<ApplicationList>;

/// <param name="Rows">The page.</param>
/// <param name="Counts">How many there are per state, before it narrows.</param>
internal sealed record ApplicationList(PageOf<ApplicationRow> Rows, IReadOnlyDictionary<ApplicationState, int> Counts);

/// <param name="WaitingDays">How many working days it waits, or waited for its last decision.</param>
/// <param name="IsOverdue">Whether it should have been decided by now.</param>
internal sealed record ApplicationRow(
    Guid Id,
    string Number,
    string TaxId,
    string Company,
    ApplicationState State,
    int Round,
    DateTimeOffset SubmittedAt,
    DateTimeOffset? DecidedAt,
    string? ClaimedByName,
    bool IsFreeMail,
    bool IsOverdue,
    int WaitingDays
);

internal sealed class ListServiceApplicationsHandler(ICarbonCloudDb db, ICurrentUser user, ReviewDeadline deadline, TimeProvider clock)
    : IQueryHandler<ListServiceApplications, ApplicationList>
{
    private const int PageSize = 25;

    public async Task<Result<ApplicationList>> Handle(ListServiceApplications request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        var found = filter.Found(db.ServiceApplications.AsNoTracking(), user);
        var counts = await found
            .GroupBy(a => a.State)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var info = new PageInfo(request.Page, PageSize, filter.State is { } state ? counts.GetValueOrDefault(state) : counts.Values.Sum());
        if (info.IsOutside)
            return new ApplicationList(new PageOf<ApplicationRow>([], info), counts);

        var now = clock.GetUtcNow();
        var overdueBefore = await deadline.OverdueBefore(now, cancellationToken);
        var rows = await filter
            .Sorted(filter.Narrowed(found))
            .Skip((info.Number - 1) * PageSize)
            .Take(PageSize)
            .Select(a => new ApplicationRow(
                a.Id,
                a.Number,
                a.TaxId,
                a.CompanyName,
                a.State,
                a.Round,
                a.SubmittedAt!.Value,
                a.DecidedAt,
                a.ClaimedByName,
                a.IsFreeMail,
                a.State == ApplicationState.Submitted && a.SubmittedAt < overdueBefore,
                0
            ))
            .ToListAsync(cancellationToken);
        var days = await deadline.Days(cancellationToken);
        return new ApplicationList(
            new PageOf<ApplicationRow>(
                [.. rows.Select(r => r with { WaitingDays = days.Count(TaipeiTime.DayOf(r.SubmittedAt), TaipeiTime.DayOf(r.DecidedAt ?? now)) })],
                info
            ),
            counts
        );
    }
}
