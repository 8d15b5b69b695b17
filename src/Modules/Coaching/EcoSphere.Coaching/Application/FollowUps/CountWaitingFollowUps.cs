using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.FollowUps;

/// <summary>How many yearly reports firms owe.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record CountWaitingFollowUps : IQuery<WaitingFollowUps>;

/// <param name="Awaited">How many were asked for and not sent.</param>
/// <param name="Oldest">The earliest day on which one of them was asked for.</param>
/// <param name="Overdue">How many are past their last day.</param>
internal sealed record WaitingFollowUps(int Awaited, DateOnly? Oldest, int Overdue);

internal sealed class CountWaitingFollowUpsHandler(ICoachingDb db, TimeProvider clock) : IQueryHandler<CountWaitingFollowUps, WaitingFollowUps>
{
    public async Task<Result<WaitingFollowUps>> Handle(CountWaitingFollowUps request, CancellationToken cancellationToken)
    {
        var today = TaipeiTime.DayOf(clock.GetUtcNow());
        return await db
                .FollowUps.Where(f => f.State == FollowUpState.Asked || f.State == FollowUpState.Returned)
                .GroupBy(_ => 1)
                .Select(g => new WaitingFollowUps(g.Count(), g.Min(f => f.AskOn), g.Count(f => f.DueOn < today)))
                .SingleOrDefaultAsync(cancellationToken)
            ?? new WaitingFollowUps(0, null, 0);
    }
}
