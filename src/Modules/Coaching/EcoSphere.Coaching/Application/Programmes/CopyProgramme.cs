using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Programmes;

/// <summary>Begins a programme as a copy of another one, such as last year's: items and forms, no firms.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record CopyProgramme(Guid ProgrammeId, string Slug, int? Year) : ICommand<Guid>;

internal sealed class CopyProgrammeHandler(ICoachingDb db, TimeProvider clock) : ICommandHandler<CopyProgramme, Guid>
{
    public async Task<Result<Guid>> Handle(CopyProgramme request, CancellationToken cancellationToken)
    {
        if (await db.Programmes.AsNoTracking().SingleOrDefaultAsync(p => p.Id == request.ProgrammeId, cancellationToken) is not { } from)
            return ProgrammeErrors.NotFound;
        if (request.Year is not { } year)
            return Error.Of([Error.Invalid("Enter a year between 2000 and 2100.").On(nameof(request.Year))]);
        if (await db.Programmes.AnyAsync(p => p.Slug == request.Slug, cancellationToken))
            return ProgrammeErrors.SlugTaken;
        var copied = from.CopyTo(request.Slug, year, clock.GetUtcNow());
        if (copied.Error is { } wrong)
            return wrong;
        db.Programmes.Add(copied.Value);
        return copied.Value.Id;
    }
}
