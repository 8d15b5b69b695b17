using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Cases;

/// <summary>
/// Takes in a file for a deliverable of an open case. It belongs to nothing until it is handed in: this way a conflict never uploads twice,
/// and what is left over is swept.
/// </summary>
/// <param name="Side">Who hands it in.</param>
/// <param name="ApplicationId">The case.</param>
/// <param name="Content">A seekable stream, or null when none was chosen.</param>
/// <param name="FileName">The name as the browser sent it.</param>
[ForMembers]
internal sealed record UploadDeliverable(Side Side, Guid ApplicationId, Stream? Content, string? FileName) : ICommand<Guid>;

internal sealed class UploadDeliverableHandler(
    ICoachingDb db,
    CoachingAccess access,
    ICurrentUser user,
    UploadInspector inspector,
    IFileStore store,
    TimeProvider clock
) : ICommandHandler<UploadDeliverable, Guid>
{
    public async Task<Result<Guid>> Handle(UploadDeliverable request, CancellationToken cancellationToken)
    {
        var found = await access.Case(request.Side, request.ApplicationId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        if (!found.Value.Case.IsOpen)
            return CaseErrors.Over;
        var inspected = await inspector.Inspect(request.Content, request.FileName, UploadPolicy.ProofDocuments, cancellationToken);
        if (inspected.Error is { } unfit)
            return unfit.On("File");
        var file = StoredFile.Create(inspected.Value, await store.Save(request.Content!, cancellationToken), user.Id, clock.GetUtcNow());
        db.Files.Add(file);
        return file.Id;
    }
}
