using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Programmes;

/// <summary>Changes what is said of a programme.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record ChangeProgramme(Guid ProgrammeId, ProgrammeContent Content, ProgrammeYears Years, ChoiceRule Choice) : ICommand;

internal sealed class ChangeProgrammeHandler(ICoachingDb db, TimeProvider clock) : ICommandHandler<ChangeProgramme>
{
    public async Task<Result> Handle(ChangeProgramme request, CancellationToken cancellationToken) =>
        await db.Programmes.SingleOrDefaultAsync(p => p.Id == request.ProgrammeId, cancellationToken) is { } programme
            ? programme.Describe(request.Content, request.Years, request.Choice, clock.GetUtcNow())
            : ProgrammeErrors.NotFound;
}
