using EcoSphere.Coaching.Application.Access;
using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Threads;

/// <summary>
/// Takes in a file for a message that is still being written. It belongs to nothing until that is sent: so it need not be chosen again when
/// the rest is refused, and what is left over is swept.
/// </summary>
/// <param name="Side">Who writes.</param>
/// <param name="ApplicationId">The case.</param>
/// <param name="Content">A seekable stream.</param>
/// <param name="FileName">The name as the browser sent it.</param>
[ForMembers]
internal sealed record UploadMessageFile(Side Side, Guid ApplicationId, Stream? Content, string? FileName) : ICommand<MessageFile>;

internal sealed class UploadMessageFileHandler(
    ICoachingDb db,
    CoachingAccess access,
    ICurrentUser user,
    UploadInspector inspector,
    IFileStore store,
    TimeProvider clock
) : ICommandHandler<UploadMessageFile, MessageFile>
{
    public async Task<Result<MessageFile>> Handle(UploadMessageFile request, CancellationToken cancellationToken)
    {
        var found = await access.Case(request.Side, request.ApplicationId, cancellationToken);
        if (found.Error is { } refused)
            return refused;
        if (!found.Value.Case.TakesMessages)
            return CaseErrors.Over;
        var inspected = await inspector.Inspect(request.Content, request.FileName, UploadPolicy.ProofDocuments, cancellationToken);
        if (inspected.Error is { } unfit)
            return unfit.On(CaseMessage.FilesField);
        var file = StoredFile.Create(inspected.Value, await store.Save(request.Content!, cancellationToken), user.Id, clock.GetUtcNow());
        db.Files.Add(file);
        return file.AsMessageFile();
    }
}
