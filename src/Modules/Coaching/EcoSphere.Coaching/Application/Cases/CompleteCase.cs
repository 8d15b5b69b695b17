using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Mails;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>
/// The coaching is done: the case gets its certificate, the application is complete, and the yearly reports are planned, in one save. Sent
/// twice, it is done once.
/// </summary>
/// <param name="ApplicationId">The case.</param>
/// <param name="Note">A word to the firm, or null.</param>
[ForStaff(Permissions.Coaching)]
internal sealed record CompleteCase(Guid ApplicationId, string? Note) : ICommand;

internal sealed class CompleteCaseHandler(ICoachingDb db, CoachingAccess access, CaseNotices notices, TimeProvider clock) : ICommandHandler<CompleteCase>
{
    public async Task<Result> Handle(CompleteCase request, CancellationToken cancellationToken)
    {
        var found = await access.CaseAsStaff(request.ApplicationId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (finished, by, now) = (found.Value, access.AsStaff, clock.GetUtcNow());
        if (finished.IsComplete)
            return Result.Success();
        if (finished.WhyNotComplete(by) is { } early)
            return early;
        var application = await db.WholeApplications.SingleAsync(a => a.Id == finished.Id, cancellationToken);
        if (application.Complete(by, request.Note, now).Error is { } wrong)
            return wrong;
        var done = finished.Complete(by, await db.NextNumber(NumberSeries.Certificate, now, cancellationToken), now);
        if (done.IsFailure)
            return done;
        var years = await db
            .Programmes.AsNoTracking()
            .IgnoreAutoIncludes()
            .Where(p => p.Id == finished.ProgrammeId)
            .Select(p => new { p.EndsOn, p.FollowUpYears })
            .SingleAsync(cancellationToken);
        // where no last day was told, the years are counted from the completion
        var lastDay = years.EndsOn ?? TaipeiTime.DayOf(now);
        db.FollowUps.AddRange(FollowUp.Plan(finished.Id, finished.ProgrammeId, finished.CompanyId, lastDay, years.FollowUpYears));
        (await db.Thread(finished.Id, cancellationToken)).Happened(CaseEvent.Completed, LocalText.None, by, now);
        await notices.TellFirm(finished, CaseMails.Completed, cancellationToken);
        return done;
    }
}
