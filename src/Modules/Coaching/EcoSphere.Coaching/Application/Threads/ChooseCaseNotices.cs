using EcoSphere.Coaching.Application.Reactions;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Threads;

/// <summary>The asking member wants mails about what is new in cases, or none.</summary>
[ForMembers]
internal sealed record ChooseCaseNotices(bool IsWanted) : ICommand;

internal sealed class ChooseCaseNoticesHandler(ICoachingDb db, ICurrentUser user) : ICommandHandler<ChooseCaseNotices>
{
    public async Task<Result> Handle(ChooseCaseNotices request, CancellationToken cancellationToken)
    {
        (await db.Member(user.Id, cancellationToken)).ChooseCaseMails(isOff: !request.IsWanted);
        return Result.Success();
    }
}
