using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Programmes;

/// <summary>Lets everybody see a programme, or closes it.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record PublishProgramme(Guid ProgrammeId, bool IsOpen) : ICommand;

internal sealed class PublishProgrammeHandler(ICoachingDb db, TimeProvider clock) : ICommandHandler<PublishProgramme>
{
    public async Task<Result> Handle(PublishProgramme request, CancellationToken cancellationToken)
    {
        if (await db.Programmes.SingleOrDefaultAsync(p => p.Id == request.ProgrammeId, cancellationToken) is not { } programme)
            return ProgrammeErrors.NotFound;
        return request.IsOpen ? programme.Publish(clock.GetUtcNow()) : programme.Close(clock.GetUtcNow());
    }
}
