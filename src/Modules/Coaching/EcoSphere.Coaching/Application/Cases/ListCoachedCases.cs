using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>One page of the cases that the asking consultant coaches.</summary>
/// <param name="IsOver">Those that are over instead of those that run.</param>
/// <param name="Page">From 1.</param>
[ForMembers]
internal sealed record ListCoachedCases(bool IsOver, int Page) : IQuery<CoachedCases>;

internal sealed record CoachedCases(PageOf<CaseRow> Rows, int Running, int Over);

internal sealed class ListCoachedCasesHandler(ICoachingDb db, ICurrentUser user) : IQueryHandler<ListCoachedCases, CoachedCases>
{
    private const int PageSize = 20;

    public async Task<Result<CoachedCases>> Handle(ListCoachedCases request, CancellationToken cancellationToken)
    {
        var me = user.Id;
        if (!await db.KnownMembers.AnyAsync(m => m.Id == me && m.Team != null, cancellationToken))
            return CaseErrors.NoConsultant;
        var own = db.Cases.AsNoTracking().Where(c => c.CoachId == me);
        var counts = await own.GroupBy(c => c.EndedAt != null)
            .Select(g => new { IsOver = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.IsOver, g => g.Count, cancellationToken);
        var info = new PageInfo(request.Page, PageSize, counts.GetValueOrDefault(request.IsOver));
        if (info.IsOutside)
            return Error.NotFound("This list has no such page.");
        var shown = request.IsOver
            ? own.Where(c => c.EndedAt != null).OrderByDescending(c => c.EndedAt).ThenBy(c => c.Id)
            : own.Where(c => c.EndedAt == null).OrderBy(c => c.NextDueOn == null).ThenBy(c => c.NextDueOn).ThenBy(c => c.Id);
        var rows = await CaseRows.Of(db, shown.Skip((info.Number - 1) * PageSize).Take(PageSize), Side.Coach, cancellationToken);
        return new CoachedCases(new PageOf<CaseRow>(rows, info), counts.GetValueOrDefault(false), counts.GetValueOrDefault(true));
    }
}
