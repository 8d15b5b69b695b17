using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Reviews;

/// <summary>Staff notes what a firm that has left pays back.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="Amount">NT$, or null for nothing.</param>
/// <param name="Note">How it comes about.</param>
[ForStaff(Permissions.Coaching)]
internal sealed record NoteCost(Guid ApplicationId, decimal? Amount, string? Note) : ICommand;

internal sealed class NoteCostHandler(ICoachingDb db, CoachingAccess access) : ICommandHandler<NoteCost>
{
    public async Task<Result> Handle(NoteCost request, CancellationToken cancellationToken)
    {
        if (await db.WholeApplications.SingleOrDefaultAsync(a => a.Id == request.ApplicationId, cancellationToken) is not { } application)
            return ApplicationErrors.NotFound;
        var item = await db.ProgrammeItems.AsNoTracking().SingleAsync(i => i.Id == application.ItemId, cancellationToken);
        return application.NoteCost(access.AsStaff, request.Amount, item.Content.PayBackLimit, request.Note);
    }
}
