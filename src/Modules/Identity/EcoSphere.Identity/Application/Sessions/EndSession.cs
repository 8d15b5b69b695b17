using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Identity.Application.Sessions;

/// <summary>Signs one of the member's browsers out.</summary>
[ForMembers]
internal sealed record EndSession(Guid SessionId) : ICommand;

internal sealed class EndSessionHandler(IIdentityDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<EndSession>
{
    public async Task<Result> Handle(EndSession request, CancellationToken cancellationToken)
    {
        var session = await db.Sessions.SingleOrDefaultAsync(s => s.Id == request.SessionId && s.MemberId == user.Id, cancellationToken);
        if (session is null)
            return Error.NotFound("There is no such sign-in.");
        session.End(clock.GetUtcNow());
        return Result.Success();
    }
}
