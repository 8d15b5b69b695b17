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
        var open = db.PrivacyRequests.Where(r => r.State == PrivacyState.Open);
        var toAnswer = open.Where(r => r.Kind == PrivacyKind.Correct || r.Kind == PrivacyKind.StopUse);
        var (answerBy, stuckBefore) = (now - PrivacyRequest.StaffAnswerWithin, now - PrivacyRequest.ModulesAnswerWithin);
        var stuck = open.Where(r => (r.Kind == PrivacyKind.Copy || r.Kind == PrivacyKind.Erase) && r.AskedAt < stuckBefore);
        return new PrivacyBacklog(
            await toAnswer.CountAsync(cancellationToken),
            await toAnswer.MinAsync(r => (DateTimeOffset?)r.RequestedAt, cancellationToken),
            await toAnswer.CountAsync(r => r.RequestedAt < answerBy, cancellationToken),
            await stuck.CountAsync(cancellationToken),
            await stuck.MinAsync(r => (DateTimeOffset?)r.RequestedAt, cancellationToken)
        );
    }
}
