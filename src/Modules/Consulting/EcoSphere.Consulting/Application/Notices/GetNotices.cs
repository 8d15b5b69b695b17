using EcoSphere.Consulting.Domain.Members;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Notices;

/// <summary>Which kinds of mails about cases the asking member gets.</summary>
[ForMembers]
internal sealed record GetNotices : IQuery<NoticeKinds>;

internal sealed class GetNoticesHandler(IConsultingDb db, ICurrentUser user) : IQueryHandler<GetNotices, NoticeKinds>
{
    public async Task<Result<NoticeKinds>> Handle(GetNotices request, CancellationToken cancellationToken)
    {
        var me = user.Id;
        return NoticeKinds.All & ~await db.KnownMembers.Where(m => m.Id == me).Select(m => m.NoticesOff).SingleOrDefaultAsync(cancellationToken);
    }
}
