using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Offers;

/// <summary>A programme that everybody sees, by its address.</summary>
[ForAnyone]
internal sealed record GetOfferedProgramme(string Slug) : IQuery<OfferedProgramme>;

internal sealed class GetOfferedProgrammeHandler(ICoachingDb db, TimeProvider clock) : IQueryHandler<GetOfferedProgramme, OfferedProgramme>
{
    public async Task<Result<OfferedProgramme>> Handle(GetOfferedProgramme request, CancellationToken cancellationToken)
    {
        var found = await db.Load(db.Programmes.Where(p => p.Slug == request.Slug && p.State != ProgrammeState.Draft), clock.GetUtcNow(), cancellationToken);
        return found.Count > 0 ? found[0] : ProgrammeErrors.NotFound;
    }
}
