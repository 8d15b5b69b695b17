using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>One page of the staff's list of cases, with what waits to begin.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record ListCases(CaseFilter Filter, int Page) : IQuery<CaseList>;

/// <param name="Rows">The page.</param>
/// <param name="Counts">How many there are per tab under the other filters.</param>
/// <param name="Items">The items by which the list can be narrowed.</param>
internal sealed record CaseList(PageOf<CaseRow> Rows, IReadOnlyDictionary<CaseTab, int> Counts, IReadOnlyList<ItemChoice> Items);

internal sealed record ItemChoice(Guid Id, string Code, LocalText Item, LocalText Programme);

internal sealed record CaseRow(Guid Id, string Number, string CompanyName, string ItemCode, LocalText Item, DateTimeOffset Since)
{
    public string? OfficerName { get; init; }

    public string? CoachName { get; init; }

    /// <summary>The stage under way.</summary>
    public LocalText? Stage { get; init; }

    public DateOnly? DueOn { get; init; }

    public int StagesDone { get; init; }

    public int Stages { get; init; }

    public int HandedIn { get; init; }

    public int Unread { get; init; }

    public string? CertificateNumber { get; init; }

    public DateTimeOffset? EndedAt { get; init; }
}

internal sealed class ListCasesHandler(ICoachingDb db, TimeProvider clock) : IQueryHandler<ListCases, CaseList>
{
    private const int PageSize = 25;

    private const int MostItems = 60;

    public async Task<Result<CaseList>> Handle(ListCases request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        var (found, toStart) = (filter.Found(db, TaipeiTime.DayOf(clock.GetUtcNow())), filter.ToStart(db));
        var states = await found
            .GroupBy(c => new { IsOver = c.EndedAt != null, c.IsComplete })
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync(cancellationToken);
        var counts = new Dictionary<CaseTab, int>
        {
            [CaseTab.ToStart] = await toStart.CountAsync(cancellationToken),
            [CaseTab.Running] = states.Where(s => !s.Key.IsOver).Sum(s => s.Count),
            [CaseTab.Completed] = states.Where(s => s.Key is { IsOver: true, IsComplete: true }).Sum(s => s.Count),
            [CaseTab.Ended] = states.Where(s => s.Key is { IsOver: true, IsComplete: false }).Sum(s => s.Count),
        };
        var info = new PageInfo(request.Page, PageSize, counts[filter.Tab]);
        if (info.IsOutside)
            return Error.NotFound("This list has no such page.");
        var skipped = (info.Number - 1) * PageSize;
        var rows =
            filter.Tab == CaseTab.ToStart
                ? await CaseRows.Of(db, toStart.OrderBy(a => a.ApprovedAt).ThenBy(a => a.Id).Skip(skipped).Take(PageSize)).ToListAsync(cancellationToken)
                : await CaseRows.Of(db, filter.Sorted(filter.Narrowed(found)).Skip(skipped).Take(PageSize), Side.Staff, cancellationToken);
        var items = await (
            from i in db.ProgrammeItems
            join p in db.Programmes.IgnoreAutoIncludes() on i.ProgrammeId equals p.Id
            orderby p.PublishedAt descending, i.Position
            select new ItemChoice(i.Id, i.Content.Code, i.Content.Title, p.Content.Title)
        )
            .Take(MostItems)
            .ToListAsync(cancellationToken);
        return new CaseList(new PageOf<CaseRow>(rows, info), counts, items);
    }
}
