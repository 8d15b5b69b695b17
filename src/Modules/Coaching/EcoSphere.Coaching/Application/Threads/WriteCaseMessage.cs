using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Threads;

/// <summary>
/// Writes to the other sides. A second click, or the same form sent again from another tab, writes nothing: the writer's very words stand
/// after the line that the form was opened with.
/// </summary>
/// <param name="Side">Who writes.</param>
/// <param name="ApplicationId">The case.</param>
/// <param name="Text">The message.</param>
/// <param name="FileIds">Uploads of the writer.</param>
/// <param name="SeenLine">The last line that there was when the form was opened; whoever answers has read as far as that.</param>
[ForMembers]
internal sealed record WriteCaseMessage(Side Side, Guid ApplicationId, string? Text, IReadOnlyList<Guid> FileIds, int SeenLine) : ICommand;

internal sealed class WriteCaseMessageHandler(ICoachingDb db, CoachingAccess access, ThreadNotices notices, TimeProvider clock)
    : ICommandHandler<WriteCaseMessage>
{
    public async Task<Result> Handle(WriteCaseMessage request, CancellationToken cancellationToken)
    {
        var found = await access.Case(request.Side, request.ApplicationId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (of, by) = found.Value;
        if (await db.IsWritten(of.Id, by, MessageKind.Message, request.Text, request.SeenLine, cancellationToken))
            return Result.Success();
        var files = await db.Attach(request.FileIds, by.Id, of.Id, cancellationToken);
        if (files.Error is { } gone)
            return gone;
        var thread = await db.Thread(of.Id, cancellationToken);
        thread.Read(by.Side, request.SeenLine);
        var before = UnreadMarks.Of(thread);
        var written = thread.Write(of, by, request.Text, files.Value, clock.GetUtcNow());
        if (written.IsSuccess)
            await notices.Tell(of, thread, before, cancellationToken);
        return written;
    }
}
