using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Programmes;

/// <summary>Begins to set up a programme, from nothing.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record BeginProgramme(string Slug, ProgrammeContent Content, ProgrammeYears Years, ChoiceRule Choice) : ICommand<Guid>;

internal sealed class BeginProgrammeHandler(ICoachingDb db, TimeProvider clock) : ICommandHandler<BeginProgramme, Guid>
{
    public async Task<Result<Guid>> Handle(BeginProgramme request, CancellationToken cancellationToken)
    {
        if (await db.Programmes.AnyAsync(p => p.Slug == request.Slug, cancellationToken))
            return ProgrammeErrors.SlugTaken;
        var begun = Programme.Begin(request.Slug, request.Content, request.Years, request.Choice, clock.GetUtcNow());
        if (begun.Error is { } wrong)
            return wrong;
        db.Programmes.Add(begun.Value);
        return begun.Value.Id;
    }
}
