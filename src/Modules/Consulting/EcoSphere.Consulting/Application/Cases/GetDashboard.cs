using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Consulting.Application.Cases;

/// <summary>How many cases are at each stage, and for how long.</summary>
[ForStaff(Permissions.Consulting)]
internal sealed record GetDashboard : IQuery<IReadOnlyList<StageFact>>;

/// <param name="Stage">The stage; that of the application holds what was returned, not the drafts.</param>
/// <param name="Count">How many cases.</param>
/// <param name="AverageDays">For how many days they have been in their state, on average.</param>
/// <param name="LongestDays">For how many days the one has that has been longest.</param>
/// <param name="Late">How many are late.</param>
internal sealed record StageFact(CaseStage Stage, int Count, int AverageDays, int LongestDays, int Late);

internal sealed class GetDashboardHandler(IConsultingDb db, WorkCalendar calendar, IOptions<ConsultingOptions> options, TimeProvider clock)
    : IQueryHandler<GetDashboard, IReadOnlyList<StageFact>>
{
    public async Task<Result<IReadOnlyList<StageFact>>> Handle(GetDashboard request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var deadlines = new CaseDeadlines(await calendar.WorkingDays(cancellationToken), options.Value);
        var states = CaseTabs.StatesOf(CaseTab.UnderWay);
        // what is under way at once is hundreds at most: two columns of each
        var open = await db
            .Cases.Where(c => states.Contains(c.State))
            .Select(c => new
            {
                c.State,
                c.StateSince,
                c.DueFrom,
            })
            .ToListAsync(cancellationToken);
        var today = TaipeiTime.DayOf(now);
        return Result<IReadOnlyList<StageFact>>.Of([
            .. Enum.GetValues<CaseStage>()
                .Select(stage =>
                {
                    var here = open.FindAll(c => CaseMoves.StageOf(c.State) == stage);
                    var days = here.ConvertAll(c => today.DayNumber - TaipeiTime.DayOf(c.StateSince).DayNumber);
                    return new StageFact(
                        stage,
                        here.Count,
                        here.Count == 0 ? 0 : (int)Math.Round(days.Average(), MidpointRounding.AwayFromZero),
                        here.Count == 0 ? 0 : days.Max(),
                        here.Count(c => deadlines.IsLate(c.State, c.DueFrom, now))
                    );
                }),
        ]);
    }
}
