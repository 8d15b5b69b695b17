using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.FollowUps;

/// <summary>The firm sends a yearly report as it stands on the page of all answers. Sent twice, it is sent once.</summary>
/// <param name="FollowUpId">The report.</param>
/// <param name="SeenEdits">What that page showed: nothing is sent that nobody looked at.</param>
[ForMembers]
internal sealed record SendFollowUp(Guid FollowUpId, int SeenEdits) : ICommand;

internal sealed class SendFollowUpHandler(CoachingAccess access, FollowUpNotices notices, TimeProvider clock) : ICommandHandler<SendFollowUp>
{
    public async Task<Result> Handle(SendFollowUp request, CancellationToken cancellationToken)
    {
        var found = await access.FollowUp(request.FollowUpId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (report, by) = (found.Value, access.AsFirm);
        if (report.State == FollowUpState.Sent)
            return report.SentById == by.Id ? Result.Success() : FollowUpErrors.NotNow;
        if (report.Edits != request.SeenEdits)
            return FollowUpErrors.ChangedMeanwhile;
        var sent = report.Send(by, clock.GetUtcNow());
        if (sent.IsSuccess)
            await notices.Tell([report], Mails.FollowUpMails.Received, cancellationToken);
        return sent;
    }
}
