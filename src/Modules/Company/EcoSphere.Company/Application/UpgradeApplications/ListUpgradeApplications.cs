using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Company.Application.UpgradeApplications;

/// <summary>One page of the reviewers' queue.</summary>
[ForStaff(Permissions.Company)]
internal sealed record ListUpgradeApplications(ApplicationFilter Filter, int Page) : IQuery<ApplicationList>;

/// <param name="Rows">The page.</param>
/// <param name="Counts">How many there are per state and kind, before both narrow.</param>
internal sealed record ApplicationList(PageOf<ApplicationRow> Rows, IReadOnlyList<ApplicationCount> Counts);

internal sealed record ApplicationCount(ApplicationState State, CompanyKind? Kind, int Count);

/// <param name="IsOverdue">Whether it should have been decided by now.</param>
/// <param name="HasRival">Whether another application in review has the same tax id.</param>
internal sealed record ApplicationRow(
    Guid Id,
    string Number,
    string TaxId,
    string? Name,
    CompanyKind? Kind,
    ApplicationState State,
    int Round,
    DateTimeOffset SubmittedAt,
    DateTimeOffset? DecidedAt,
    string? ClaimedByName,
    bool ChecksumOverridden,
    bool IsOverdue,
    bool HasRival
);

internal sealed class ListUpgradeApplicationsHandler(
    ICompanyDb db,
    ICurrentUser user,
    IOptions<CompanyOptions> options,
    WorkCalendar calendar,
    TimeProvider clock
) : IQueryHandler<ListUpgradeApplications, ApplicationList>
{
    private const int PageSize = 25;

    public async Task<Result<ApplicationList>> Handle(ListUpgradeApplications request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        var found = filter.Found(db.UpgradeApplications.AsNoTracking(), user);
        var counts = await found
            .GroupBy(a => new { a.State, a.Kind })
            .Select(g => new ApplicationCount(g.Key.State, g.Key.Kind, g.Count()))
            .ToListAsync(cancellationToken);
        var total = counts
            .Where(c => (filter.State is null || c.State == filter.State) && (filter.Kinds.Count == 0 || (c.Kind is { } kind && filter.Kinds.Contains(kind))))
            .Sum(c => c.Count);
        var info = new PageInfo(request.Page, PageSize, total);
        if (info.IsOutside)
            return new ApplicationList(new PageOf<ApplicationRow>([], info), counts);

        var overdueBefore = (await calendar.WorkingDays(cancellationToken)).OverdueBefore(clock.GetUtcNow(), options.Value.ReviewDays);
        var rows = await filter
            .Sorted(filter.Narrowed(found))
            .Skip((info.Number - 1) * PageSize)
            .Take(PageSize)
            .Select(a => new ApplicationRow(
                a.Id,
                a.Number,
                a.TaxId,
                a.Name,
                a.Kind,
                a.State,
                a.Round,
                a.SubmittedAt!.Value,
                a.DecidedAt,
                a.ClaimedByName,
                a.ChecksumOverridden,
                a.State == ApplicationState.Submitted && a.SubmittedAt < overdueBefore,
                db.UpgradeApplications.Any(o => o.TaxId == a.TaxId && o.Id != a.Id && o.State == ApplicationState.Submitted)
            ))
            .ToListAsync(cancellationToken);
        return new ApplicationList(new PageOf<ApplicationRow>(rows, info), counts);
    }
}
