using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Files;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>Hands in the next version of a deliverable. The very file that was handed in last makes no new version: a form was sent twice.</summary>
/// <param name="Side">Who hands it in.</param>
/// <param name="ApplicationId">The case.</param>
/// <param name="DeliverableId">What it is.</param>
/// <param name="FileId">An upload of the asking person, or null when none was chosen.</param>
[ForMembers]
internal sealed record HandInDeliverable(Side Side, Guid ApplicationId, Guid DeliverableId, Guid? FileId) : ICommand;

internal sealed class HandInDeliverableHandler(ICoachingDb db, CoachingAccess access, TimeProvider clock) : ICommandHandler<HandInDeliverable>
{
    public async Task<Result> Handle(HandInDeliverable request, CancellationToken cancellationToken)
    {
        var found = await access.Case(request.Side, request.ApplicationId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        var (running, by) = found.Value;
        if (request.FileId is not { } fileId)
            return Error.Of([UploadErrors.NoneChosen.On("File")]);
        if (await db.Files.SingleOrDefaultAsync(f => f.Id == fileId && f.UploadedBy == by.Id, cancellationToken) is not { } file)
            return Error.Of([FileErrors.Gone.On("File")]);
        if (
            running.FindDeliverable(request.DeliverableId) is { FileId: { } last, State: DeliverableState.HandedIn }
            && await IsSame(last, file, cancellationToken)
        )
            return Result.Success();
        var done = running.HandIn(by, request.DeliverableId, fileId, clock.GetUtcNow());
        return done.IsSuccess ? file.Attach(running.Id) : done;
    }

    private Task<bool> IsSame(Guid lastId, StoredFile file, CancellationToken ct) =>
        db.Files.AnyAsync(f => f.Id == lastId && f.Sha256 == file.Sha256 && f.FileName == file.FileName, ct);
}
