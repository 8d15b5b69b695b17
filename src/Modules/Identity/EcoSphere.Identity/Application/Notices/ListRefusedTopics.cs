using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Notices;

/// <summary>Which mails the asking member has switched off.</summary>
[ForMembers]
internal sealed record ListRefusedTopics : IQuery<IReadOnlySet<(string Module, string Topic)>>;

internal sealed class ListRefusedTopicsHandler(IIdentityDb db, ICurrentUser user)
    : IQueryHandler<ListRefusedTopics, IReadOnlySet<(string Module, string Topic)>>
{
    public async Task<Result<IReadOnlySet<(string Module, string Topic)>>> Handle(ListRefusedTopics request, CancellationToken cancellationToken)
    {
        var me = user.Id;
        var refused = await db.RefusedTopics.AsNoTracking().Where(r => r.MemberId == me).Select(r => new { r.Module, r.Topic }).ToListAsync(cancellationToken);
        return Result<IReadOnlySet<(string Module, string Topic)>>.Of(refused.Select(r => (r.Module, r.Topic)).ToHashSet());
    }
}
