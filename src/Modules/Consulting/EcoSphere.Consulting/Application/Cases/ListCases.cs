using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Consulting.Application.Cases;

/// <summary>One page of the cases that the asking person may read as staff or as a consultant.</summary>
[ForMembers]
internal sealed record ListCases(Side Side, CaseFilter Filter, int Page) : IQuery<CaseList>;

/// <param name="Rows">The page.</param>
/// <param name="States">How many there are per state under the other filters.</param>
internal sealed record CaseList(PageOf<CaseRow> Rows, IReadOnlyDictionary<CaseState, int> States)
{
    public int CountOf(CaseTab tab)
    {
        var shown = CaseTabs.StatesOf(tab);
        return States.Where(s => shown.Contains(s.Key)).Sum(s => s.Value);
    }
}

internal sealed record CaseRow(
    Guid Id,
    string Number,
    string Firm,
    string? IndustryCode,
    CaseState State,
    Side? Turn,
    DateTimeOffset StateSince,
    DateTimeOffset DueFrom,
    string? ConsultantName,
    DateTimeOffset? VisitStarts,
    string? ClaimedByName
)
{
    public DateOnly? DueDay { get; init; }

    public bool IsLate { get; init; }
}

internal sealed class ListCasesHandler(
    IConsultingDb db,
    ConsultingAccess access,
    ICurrentUser user,
    WorkCalendar calendar,
    IOptions<ConsultingOptions> options,
    TimeProvider clock
) : IQueryHandler<ListCases, CaseList>
{
    private const int PageSize = 25;

    public async Task<Result<CaseList>> Handle(ListCases request, CancellationToken cancellationToken)
    {
        var mine = await access.CasesOf(request.Side, cancellationToken);
        if (mine.Error is { } refused)
            return refused;
        var filter = request.Filter;
        var found = filter.Found(db, mine.Value, user.Id);
        var states = await found
            .GroupBy(c => c.State)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var shown = CaseTabs.StatesOf(filter.Tab);
        var info = new PageInfo(request.Page, PageSize, states.Where(s => shown.Contains(s.Key)).Sum(s => s.Value));
        if (info.IsOutside)
            return Error.NotFound("This list has no such page.");
        var page = filter.Sorted(filter.Narrowed(found)).Skip((info.Number - 1) * PageSize).Take(PageSize);
        var rows = await page.Select(c => new CaseRow(
                c.Id,
                c.Number,
                db.KnownCompanies.Where(f => f.Id == c.CompanyId).Select(f => f.Name).FirstOrDefault() ?? "",
                c.IndustryCode,
                c.State,
                c.Turn,
                c.StateSince,
                c.DueFrom,
                c.ConsultantName,
                c.VisitStarts,
                c.ClaimedByName
            ))
            .ToListAsync(cancellationToken);
        var (deadlines, now) = (new CaseDeadlines(await calendar.WorkingDays(cancellationToken), options.Value), clock.GetUtcNow());
        return new CaseList(
            new PageOf<CaseRow>(
                [.. rows.Select(r => r with { DueDay = deadlines.DayFor(r.State, r.DueFrom), IsLate = deadlines.IsLate(r.State, r.DueFrom, now) })],
                info
            ),
            states
        );
    }
}
