using EcoSphere.Coaching.Application.Offers;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Programmes;

/// <summary>A programme for who sets it up.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record GetProgramme(Guid ProgrammeId) : IQuery<OfferedProgramme>;

internal sealed class GetProgrammeHandler(ICoachingDb db, TimeProvider clock) : IQueryHandler<GetProgramme, OfferedProgramme>
{
    public async Task<Result<OfferedProgramme>> Handle(GetProgramme request, CancellationToken cancellationToken)
    {
        var found = await db.Load(db.Programmes.Where(p => p.Id == request.ProgrammeId), clock.GetUtcNow(), cancellationToken);
        return found.Count > 0 ? found[0] : ProgrammeErrors.NotFound;
    }
}
