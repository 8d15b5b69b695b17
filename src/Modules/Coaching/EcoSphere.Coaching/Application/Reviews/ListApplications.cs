using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Coaching.Application.Reviews;

/// <summary>One page of the staff's queue of applications, in the order in which firms are taken.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record ListApplications(ApplicationFilter Filter, int Page) : IQuery<ApplicationList>;

/// <param name="Rows">The page.</param>
/// <param name="States">How many there are per state under the other filters.</param>
internal sealed record ApplicationList(PageOf<ApplicationRow> Rows, IReadOnlyDictionary<ApplicationState, int> States)
{
    public int CountOf(ApplicationTab tab)
    {
        var shown = ApplicationTabs.StatesOf(tab);
        return States.Where(s => shown.Contains(s.Key)).Sum(s => s.Value);
    }
}

internal sealed record ApplicationRow(
    Guid Id,
    string Number,
    string CompanyName,
    string TaxId,
    ItemContent Item,
    int Reviewers,
    ApplicationState State,
    DateTimeOffset SubmittedAt,
    DateTimeOffset StateSince,
    int PriorityRank,
    decimal? Score,
    int Scores,
    DateOnly? CorrectBy,
    int Rounds,
    DateTimeOffset OverdueBefore
)
{
    /// <summary>Whether staff should have looked at it by now.</summary>
    public bool IsOverdue => State == ApplicationState.Submitted && StateSince < OverdueBefore;
}

internal sealed class ListApplicationsHandler(ICoachingDb db, IOptions<CoachingOptions> options, WorkCalendar calendar, TimeProvider clock)
    : IQueryHandler<ListApplications, ApplicationList>
{
    private const int PageSize = 25;

    /// <summary>How far one can turn the pages; what is further is found by narrowing, or in the export.</summary>
    private const int Reach = 5000;

    public async Task<Result<ApplicationList>> Handle(ListApplications request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        var found = filter.Found(db);
        var states = await filter.Counted(db).ToDictionaryAsync(c => c.State, c => c.Count, cancellationToken);
        var shown = ApplicationTabs.StatesOf(filter.Tab);
        var info = new PageInfo(request.Page, PageSize, Math.Min(Reach, states.Where(s => shown.Contains(s.Key)).Sum(s => s.Value)));
        if (info.IsOutside)
            return Error.NotFound("This list has no such page.");
        var overdueBefore = (await calendar.WorkingDays(cancellationToken)).OverdueBefore(clock.GetUtcNow(), options.Value.ReviewDays);
        var ids = await filter
            .Sorted(filter.Narrowed(found))
            .Skip((info.Number - 1) * PageSize)
            .Take(PageSize)
            .Select(a => a.Id)
            .ToListAsync(cancellationToken);
        var rows = await (
            from a in db.Applications.Where(a => ids.Contains(a.Id))
            join i in db.ProgrammeItems on a.ItemId equals i.Id
            select new ApplicationRow(
                a.Id,
                a.Number,
                a.CompanyName,
                a.TaxId,
                i.Content,
                i.Reviewers,
                a.State,
                a.SubmittedAt,
                a.StateSince,
                a.PriorityRank,
                a.Score,
                a.Scores.Count(),
                a.CorrectBy,
                a.Rounds,
                overdueBefore
            )
        ).ToDictionaryAsync(r => r.Id, cancellationToken);
        return new ApplicationList(new PageOf<ApplicationRow>([.. ids.Where(rows.ContainsKey).Select(id => rows[id])], info), states);
    }
}
