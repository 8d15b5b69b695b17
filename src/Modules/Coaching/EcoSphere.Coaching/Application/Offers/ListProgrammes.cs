using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Offers;

/// <summary>The programmes that everybody sees: what is open first, then the newest.</summary>
[ForAnyone]
internal sealed record ListProgrammes : IQuery<IReadOnlyList<OfferedProgramme>>;

internal sealed class ListProgrammesHandler(ICoachingDb db, TimeProvider clock) : IQueryHandler<ListProgrammes, IReadOnlyList<OfferedProgramme>>
{
    public async Task<Result<IReadOnlyList<OfferedProgramme>>> Handle(ListProgrammes request, CancellationToken cancellationToken)
    {
        var programmes = await db.Load(
            db.Programmes.Where(p => p.State != ProgrammeState.Draft).OrderByDescending(p => p.PublishedAt),
            clock.GetUtcNow(),
            cancellationToken
        );
        return Result<IReadOnlyList<OfferedProgramme>>.Of([.. programmes.OrderByDescending(p => p.IsOpen)]);
    }
}
