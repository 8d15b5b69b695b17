using EcoSphere.Coaching.Application.Offers;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Programmes;

/// <summary>All programmes, those being set up too; the newest first.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record ListProgrammesAsStaff : IQuery<IReadOnlyList<OfferedProgramme>>;

internal sealed class ListProgrammesAsStaffHandler(ICoachingDb db, TimeProvider clock) : IQueryHandler<ListProgrammesAsStaff, IReadOnlyList<OfferedProgramme>>
{
    public async Task<Result<IReadOnlyList<OfferedProgramme>>> Handle(ListProgrammesAsStaff request, CancellationToken cancellationToken) =>
        Result<IReadOnlyList<OfferedProgramme>>.Of(
            await db.Load(db.Programmes.OrderByDescending(p => p.CreatedAt).ThenBy(p => p.Id), clock.GetUtcNow(), cancellationToken)
        );
}
