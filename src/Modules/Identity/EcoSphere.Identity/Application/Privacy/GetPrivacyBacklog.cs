using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Privacy;

/// <summary>What staff have to do about privacy requests: those to answer, and copies and erasures that a module has left unanswered.</summary>
[ForStaff(Permissions.Identity)]
internal sealed record GetPrivacyBacklog : IQuery<PrivacyBacklog>;

internal sealed record PrivacyBacklog(int ToAnswer, DateTimeOffset? Oldest, int Late, int Stuck, DateTimeOffset? OldestStuck);

internal sealed class GetPrivacyBacklogHandler(IIdentityDb db, TimeProvider clock) : IQueryHandler<GetPrivacyBacklog, PrivacyBacklog>
{
    public async Task<Result<PrivacyBacklog>> Handle(GetPrivacyBacklog request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var (answerBy, stuckBefore) = (now - PrivacyRequest.StaffAnswerWithin, now - PrivacyRequest.ModulesAnswerWithin);
        var counted = await db
            .PrivacyRequests.Where(r => r.State == PrivacyState.Open)
            .GroupBy(r => r.Kind == PrivacyKind.Correct || r.Kind == PrivacyKind.StopUse)
            .Select(g => new
            {
                IsForStaff = g.Key,
                Count = g.Count(),
                Oldest = g.Min(r => (DateTimeOffset?)r.RequestedAt),
                Late = g.Count(r => r.RequestedAt < answerBy),
                Stuck = g.Count(r => r.AskedAt < stuckBefore),
                OldestStuck = g.Min(r => r.AskedAt < stuckBefore ? (DateTimeOffset?)r.RequestedAt : null),
            })
            .ToListAsync(cancellationToken);
        var (staff, modules) = (counted.Find(c => c.IsForStaff), counted.Find(c => !c.IsForStaff));
        return new PrivacyBacklog(staff?.Count ?? 0, staff?.Oldest, staff?.Late ?? 0, modules?.Stuck ?? 0, modules?.OldestStuck);
    }
}
