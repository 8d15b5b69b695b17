using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Mails;
using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.FollowUps;

/// <summary>Staff gives a yearly report back to be corrected; the firm gets a mail.</summary>
/// <param name="FollowUpId">The report.</param>
/// <param name="SeenRounds">The round that staff has read.</param>
/// <param name="Comment">What is to be corrected.</param>
[ForStaff(Permissions.Coaching)]
internal sealed record ReturnFollowUp(Guid FollowUpId, int SeenRounds, string? Comment) : ICommand;

internal sealed class ReturnFollowUpHandler(ICoachingDb db, CoachingAccess access, FollowUpNotices notices, TimeProvider clock)
    : ICommandHandler<ReturnFollowUp>
{
    public async Task<Result> Handle(ReturnFollowUp request, CancellationToken cancellationToken)
    {
        if (await db.FollowUps.SingleOrDefaultAsync(f => f.Id == request.FollowUpId, cancellationToken) is not { } report)
            return FollowUpErrors.NotFound;
        var returned = report.Return(access.AsStaff, request.SeenRounds, request.Comment, clock.GetUtcNow());
        if (returned.IsSuccess)
            await notices.Tell([report], FollowUpMails.Returned, cancellationToken);
        return returned;
    }
}
