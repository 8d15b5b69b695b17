using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Modules;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Members;

/// <summary>Which of the demo persons are members here; outside Development there are none.</summary>
[ForAnyone]
internal sealed record FindDemoPersons : IQuery<IReadOnlySet<Guid>>;

internal sealed class FindDemoPersonsHandler(IIdentityDb db) : IQueryHandler<FindDemoPersons, IReadOnlySet<Guid>>
{
    public async Task<Result<IReadOnlySet<Guid>>> Handle(FindDemoPersons request, CancellationToken cancellationToken)
    {
        var ids = DemoPersons.All.Select(p => p.MemberId).ToArray();
        return Result<IReadOnlySet<Guid>>.Of(
            (await db.Members.AsNoTracking().Where(m => ids.Contains(m.Id)).Select(m => m.Id).ToListAsync(cancellationToken)).ToHashSet()
        );
    }
}
