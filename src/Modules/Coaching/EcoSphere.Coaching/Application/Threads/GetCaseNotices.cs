using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Threads;

/// <summary>Whether the asking member gets mails about what is new in cases.</summary>
[ForMembers]
internal sealed record GetCaseNotices : IQuery<bool>;

internal sealed class GetCaseNoticesHandler(ICoachingDb db, ICurrentUser user) : IQueryHandler<GetCaseNotices, bool>
{
    public async Task<Result<bool>> Handle(GetCaseNotices request, CancellationToken cancellationToken)
    {
        var me = user.Id;
        return !await db.KnownMembers.AnyAsync(m => m.Id == me && m.IsCaseMailOff, cancellationToken);
    }
}
