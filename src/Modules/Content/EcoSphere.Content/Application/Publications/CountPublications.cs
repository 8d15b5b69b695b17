using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Publications;

/// <summary>How many articles are public.</summary>
[ForAnyone]
internal sealed record CountPublications : IQuery<int>;

internal sealed class CountPublicationsHandler(IContentDb db, TimeProvider clock) : IQueryHandler<CountPublications, int>
{
    public async Task<Result<int>> Handle(CountPublications request, CancellationToken cancellationToken) =>
        await db.Publications.VisibleAt(clock.GetUtcNow()).CountAsync(cancellationToken);
}
