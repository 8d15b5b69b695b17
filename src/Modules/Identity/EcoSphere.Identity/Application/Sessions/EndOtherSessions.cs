using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Identity.Application.Sessions;

/// <summary>Signs all of the member's browsers out but the one that asks.</summary>
[ForMembers]
internal sealed record EndOtherSessions : ICommand;

internal sealed class EndOtherSessionsHandler(ICurrentUser user, SessionCloser sessions) : ICommandHandler<EndOtherSessions>
{
    public async Task<Result> Handle(EndOtherSessions request, CancellationToken cancellationToken)
    {
        await sessions.EndAll(user.Id, user.SessionId, cancellationToken);
        return Result.Success();
    }
}
