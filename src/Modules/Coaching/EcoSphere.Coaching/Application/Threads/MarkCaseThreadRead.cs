using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Domain;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Threads;

/// <summary>A side has seen the thread as far as it was shown; what has come since stays unread.</summary>
/// <param name="Side">Who has read.</param>
/// <param name="ApplicationId">The case.</param>
/// <param name="SeenLine">The last line that there was on the page that was read.</param>
[ForMembers]
internal sealed record MarkCaseThreadRead(Side Side, Guid ApplicationId, int SeenLine) : ICommand;

internal sealed class MarkCaseThreadReadHandler(ICoachingDb db, CoachingAccess access) : ICommandHandler<MarkCaseThreadRead>
{
    public async Task<Result> Handle(MarkCaseThreadRead request, CancellationToken cancellationToken)
    {
        var found = await access.Case(request.Side, request.ApplicationId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var thread = await db.Thread(found.Value.Case.Id, cancellationToken);
        if (thread.UnreadBy(request.Side) > 0)
            thread.Read(request.Side, request.SeenLine);
        return Result.Success();
    }
}
