using EcoSphere.Company.Application.UpgradeApplications;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Company.Application.Files;

/// <summary>
/// Takes in a document for an application that is open for it. The file belongs to nothing until <see cref="AttachProof"/>: this way a
/// conflict with another tab never uploads twice, and what is left over is swept.
/// </summary>
/// <param name="ApplicationId">The application it is meant for.</param>
/// <param name="Content">A seekable stream, or null when none was chosen.</param>
/// <param name="FileName">The name as the browser sent it.</param>
[ForMembers]
internal sealed record UploadProof(Guid ApplicationId, Stream? Content, string? FileName) : ICommand<Guid>;

internal sealed class UploadProofHandler(ICompanyDb db, ICurrentUser user, UploadInspector inspector, IFileStore store, TimeProvider clock)
    : ICommandHandler<UploadProof, Guid>
{
    public async Task<Result<Guid>> Handle(UploadProof request, CancellationToken cancellationToken)
    {
        var mine = await db.MyApplication(request.ApplicationId, user.Id, cancellationToken);
        if (mine.Error is { } missing)
            return missing;
        if (!mine.Value.OpenSections.HasFlag(ApplicationSections.Proof))
            return UpgradeApplicationErrors.SectionClosed;

        var inspected = await inspector.Inspect(request.Content, request.FileName, UploadPolicy.ProofDocuments, cancellationToken);
        if (inspected.Error is { } refused)
            return refused.On("File");
        var file = StoredFile.Create(inspected.Value, await store.Save(request.Content!, cancellationToken), user.Id, clock.GetUtcNow());
        db.Files.Add(file);
        return file.Id;
    }
}
