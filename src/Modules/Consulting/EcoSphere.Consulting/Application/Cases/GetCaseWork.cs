using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Consulting.Application.Cases;

/// <summary>What the home page of a firm's member or of a consultant says about cases under way; those that wait for the reader first.</summary>
[ForMembers]
internal sealed record GetCaseWork(Side Side) : IQuery<IReadOnlyList<CaseWorkFact>>;

internal sealed record CaseWorkFact(
    Guid Id,
    string Number,
    string Firm,
    CaseState State,
    Side? Turn,
    DateTimeOffset StateSince,
    DateTimeOffset DueFrom,
    DateTimeOffset? VisitStarts
)
{
    /// <summary>The moment at which the last day in time is over, or null.</summary>
    public DateTimeOffset? Due { get; init; }
}

internal sealed class GetCaseWorkHandler(IConsultingDb db, ConsultingAccess access, WorkCalendar calendar, IOptions<ConsultingOptions> options)
    : IQueryHandler<GetCaseWork, IReadOnlyList<CaseWorkFact>>
{
    private const int Most = 20;

    public async Task<Result<IReadOnlyList<CaseWorkFact>>> Handle(GetCaseWork request, CancellationToken cancellationToken)
    {
        var mine = await access.CasesOf(request.Side, cancellationToken);
        if (mine.Error is { } refused)
            return refused;
        var side = request.Side;
        var facts = await mine
            .Value.Where(c => CaseMoves.Open.Contains(c.State))
            .OrderByDescending(c => c.Turn == side)
            .ThenBy(c => c.DueFrom)
            .ThenBy(c => c.Id)
            .Take(Most)
            .Select(c => new CaseWorkFact(
                c.Id,
                c.Number,
                db.KnownCompanies.Where(f => f.Id == c.CompanyId).Select(f => f.Name).FirstOrDefault() ?? "",
                c.State,
                c.Turn,
                c.StateSince,
                c.DueFrom,
                c.VisitStarts
            ))
            .ToListAsync(cancellationToken);
        var deadlines = new CaseDeadlines(await calendar.WorkingDays(cancellationToken), options.Value);
        return Result<IReadOnlyList<CaseWorkFact>>.Of([
            .. facts.Select(f => f with { Due = deadlines.DayFor(f.State, f.DueFrom) is { } day ? TaipeiTime.StartOf(day.AddDays(1)).AddMinutes(-1) : null }),
        ]);
    }
}
