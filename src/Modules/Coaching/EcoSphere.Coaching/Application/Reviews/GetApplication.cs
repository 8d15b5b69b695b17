using EcoSphere.Coaching.Application.MyApplications;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Coaching.Application.Reviews;

/// <summary>One application for staff.</summary>
[ForStaff(Permissions.Coaching)]
internal sealed record GetApplication(Guid ApplicationId) : IQuery<ApplicationCase>;

/// <param name="View">The application with its form.</param>
/// <param name="Places">The places of its item.</param>
/// <param name="BatchNumber">The list for the authority that it stands on.</param>
/// <param name="IsOwn">Whether the reader has acted for the firm.</param>
/// <param name="IsOverdue">Whether staff should have looked at it by now.</param>
/// <param name="MyScore">The reader's own points.</param>
internal sealed record ApplicationCase(ApplicationView View, ItemPlaces Places, string? BatchNumber, bool IsOwn, bool IsOverdue, ReviewScore? MyScore)
{
    /// <summary>What the others have scored; shown once one's own points are given.</summary>
    public IReadOnlyList<ReviewScore> VisibleScores => MyScore is null && View.Application.State == ApplicationState.Qualified ? [] : View.Application.Scores;
}

internal sealed class GetApplicationHandler(ICoachingDb db, ICurrentUser user, IOptions<CoachingOptions> options, WorkCalendar calendar, TimeProvider clock)
    : IQueryHandler<GetApplication, ApplicationCase>
{
    public async Task<Result<ApplicationCase>> Handle(GetApplication request, CancellationToken cancellationToken)
    {
        if (await db.View(db.WholeApplications.Where(a => a.Id == request.ApplicationId), cancellationToken) is not { } view)
            return ApplicationErrors.NotFound;
        var (application, me) = (view.Application, user.Id);
        var places = await db.ItemPlaces.AsNoTracking().SingleAsync(p => p.ItemId == application.ItemId, cancellationToken);
        var (batchId, overdueBefore) = (
            application.BatchId,
            (await calendar.WorkingDays(cancellationToken)).OverdueBefore(clock.GetUtcNow(), options.Value.ReviewDays)
        );
        var batch = batchId is null ? null : await db.Batches.Where(b => b.Id == batchId).Select(b => b.Number).SingleOrDefaultAsync(cancellationToken);
        return new ApplicationCase(
            view,
            places,
            batch,
            application.Steps.Any(s => s.ById == me && s.Side == Side.Firm),
            application.State == ApplicationState.Submitted && application.StateSince < overdueBefore,
            application.Scores.FirstOrDefault(s => s.ReviewerId == me)
        );
    }
}
