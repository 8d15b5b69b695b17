using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Mails;
using EcoSphere.Coaching.Application.Places;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.MyApplications;

/// <summary>The firm gives its application up. A place that it held goes to the first who waits.</summary>
[ForMembers]
internal sealed record WithdrawApplication(Guid ApplicationId, string? Reason) : ICommand, IReasoned;

internal sealed class WithdrawApplicationHandler(ICoachingDb db, CoachingAccess access, TimeProvider clock) : ICommandHandler<WithdrawApplication>
{
    public async Task<Result> Handle(WithdrawApplication request, CancellationToken cancellationToken)
    {
        var own = await access.Application(request.ApplicationId, cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var (application, now) = (own.Value, clock.GetUtcNow());
        if (application.State == ApplicationState.Withdrawn)
            return Result.Success();
        var item = await db.ProgrammeItems.AsNoTracking().SingleAsync(i => i.Id == application.ItemId, cancellationToken);
        var held = application.HoldsPlace;
        var withdrawn = application.Withdraw(access.AsFirm, item.Release, request.Reason, now);
        if (withdrawn.IsFailure)
            return withdrawn;
        if (await db.WholeCases.SingleOrDefaultAsync(c => c.Id == application.Id, cancellationToken) is { } coached)
            coached.End(now);
        if (application.Freed(held))
            await db.MoveUp(item.Id, freed: 1, now, cancellationToken);
        await db.Tell(application, ApplicationMails.Withdrawn, cancellationToken);
        return withdrawn;
    }
}
