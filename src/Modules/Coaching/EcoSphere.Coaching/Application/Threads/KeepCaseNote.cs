using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Threads;

/// <summary>Keeps a note that the firm never sees. The same form sent twice keeps one.</summary>
/// <param name="Side">Staff or the coach.</param>
/// <param name="ApplicationId">The case.</param>
/// <param name="Text">The note.</param>
/// <param name="SeenLine">The last line that there was when the form was opened.</param>
[ForMembers]
internal sealed record KeepCaseNote(Side Side, Guid ApplicationId, string? Text, int SeenLine) : ICommand;

internal sealed class KeepCaseNoteHandler(ICoachingDb db, CoachingAccess access, TimeProvider clock) : ICommandHandler<KeepCaseNote>
{
    public async Task<Result> Handle(KeepCaseNote request, CancellationToken cancellationToken)
    {
        var found = await access.Case(request.Side, request.ApplicationId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (of, by) = found.Value;
        if (await db.IsWritten(of.Id, by, MessageKind.Note, request.Text, request.SeenLine, cancellationToken))
            return Result.Success();
        return (await db.Thread(of.Id, cancellationToken)).Note(of, by, request.Text, clock.GetUtcNow());
    }
}
