using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.FollowUps;

/// <summary>One page of the staff's list of yearly reports.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record ListFollowUps(FollowUpFilter Filter, int Page) : IQuery<FollowUpList>;

/// <param name="Rows">The page.</param>
/// <param name="Counts">How many there are per tab under the other filters.</param>
/// <param name="Programmes">The programmes with reports.</param>
internal sealed record FollowUpList(
    PageOf<FollowUpRow> Rows,
    IReadOnlyDictionary<FollowUpTab, int> Counts,
    IReadOnlyList<(Guid Id, LocalText Title)> Programmes
);

internal sealed record FollowUpRow(
    Guid Id,
    string Number,
    string CompanyName,
    int Year,
    FollowUpState State,
    DateOnly AskOn,
    DateOnly DueOn,
    int Reminders,
    DateTimeOffset? LastRemindedAt,
    DateTimeOffset? SentAt
);

internal sealed class ListFollowUpsHandler(ICoachingDb db, TimeProvider clock) : IQueryHandler<ListFollowUps, FollowUpList>
{
    private const int PageSize = 25;

    private const int MostProgrammes = 50;

    public async Task<Result<FollowUpList>> Handle(ListFollowUps request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        var found = filter.Found(db, TaipeiTime.DayOf(clock.GetUtcNow()));
        var states = await found.GroupBy(f => f.State).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var counts = states
            .GroupBy(s =>
                s.Key switch
                {
                    FollowUpState.Sent => FollowUpTab.Sent,
                    FollowUpState.Planned => FollowUpTab.Planned,
                    _ => FollowUpTab.Awaited,
                }
            )
            .ToDictionary(g => g.Key, g => g.Sum(s => s.Count));
        var info = new PageInfo(request.Page, PageSize, counts.GetValueOrDefault(filter.Tab));
        if (info.IsOutside)
            return Error.NotFound("This list has no such page.");
        var page = filter.Sorted(filter.Narrowed(found)).Skip((info.Number - 1) * PageSize).Take(PageSize);
        var ids = await page.Select(f => f.Id).ToListAsync(cancellationToken);
        var rows = await (
            from f in db.FollowUps.AsNoTracking().Where(f => ids.Contains(f.Id))
            join a in db.Applications on f.ApplicationId equals a.Id
            select new FollowUpRow(f.Id, a.Number, a.CompanyName, f.Year, f.State, f.AskOn, f.DueOn, f.Reminders, f.LastRemindedAt, f.SentAt)
        ).ToDictionaryAsync(r => r.Id, cancellationToken);
        var programmes = await Programmes(cancellationToken);
        return new FollowUpList(new PageOf<FollowUpRow>([.. ids.Where(rows.ContainsKey).Select(id => rows[id])], info), counts, programmes);
    }

    private async Task<IReadOnlyList<(Guid Id, LocalText Title)>> Programmes(CancellationToken ct)
    {
        var found = await db
            .Programmes.IgnoreAutoIncludes()
            .Where(p => p.PublishedAt != null && db.FollowUps.Any(f => f.ProgrammeId == p.Id))
            .OrderByDescending(p => p.PublishedAt)
            .Select(p => new { p.Id, p.Content.Title })
            .Take(MostProgrammes)
            .ToListAsync(ct);
        return [.. found.Select(p => (p.Id, p.Title))];
    }
}
