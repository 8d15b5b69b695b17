using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.MyApplications;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Reviews;

/// <summary>A reviewer gives points; two do so where the item says so, neither seeing the other's before.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="Points">Points per criterion, in their order.</param>
/// <param name="Comment">Why.</param>
[ForStaff(Permissions.Coaching)]
internal sealed record ScoreApplication(Guid ApplicationId, IReadOnlyList<int?> Points, string? Comment) : ICommand;

internal sealed class ScoreApplicationHandler(ICoachingDb db, CoachingAccess access, TimeProvider clock) : ICommandHandler<ScoreApplication>
{
    public async Task<Result> Handle(ScoreApplication request, CancellationToken cancellationToken)
    {
        if (await db.WholeApplications.SingleOrDefaultAsync(a => a.Id == request.ApplicationId, cancellationToken) is not { } application)
            return ApplicationErrors.NotFound;
        var programme = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == application.ProgrammeId, cancellationToken);
        var form = await db.FormOf(application, programme, cancellationToken);
        var item = programme.Item(application.ItemId)!;
        return application.GiveScore(access.AsStaff, form.Criteria, item.Reviewers, request.Points, request.Comment, clock.GetUtcNow());
    }
}
