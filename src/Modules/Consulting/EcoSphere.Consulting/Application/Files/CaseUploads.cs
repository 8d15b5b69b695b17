using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Files;

/// <summary>
/// Takes in files for cases. A file belongs to nothing until the step that it comes with is saved: this way a form that is refused keeps
/// it, and a conflict never uploads twice; what is left over is swept.
/// </summary>
internal sealed class CaseUploads(IConsultingDb db, ICurrentUser user, UploadInspector inspector, IFileStore store, TimeProvider clock)
{
    /// <summary>The stamped application is a scan.</summary>
    public static UploadPolicy Scans { get; } = new([FileKind.Pdf, FileKind.Jpeg, FileKind.Png], UploadPolicy.ProofDocuments.MaxBytes);

    /// <summary>Looks through a file and keeps it.</summary>
    public async Task<Result<Guid>> Take(UploadPolicy policy, Stream? content, string? fileName, CancellationToken ct)
    {
        var inspected = await inspector.Inspect(content, fileName, policy, ct);
        if (inspected.Error is { } refused)
            return refused.On("File");
        var file = StoredFile.Create(inspected.Value, await store.Save(content!, ct), user.Id, clock.GetUtcNow());
        db.Files.Add(file);
        return file.Id;
    }

    /// <summary>Makes a file that the asking person has uploaded part of a case.</summary>
    public async Task<Result> Attach(Guid fileId, Guid caseId, CancellationToken ct)
    {
        var me = user.Id;
        return await db.Files.SingleOrDefaultAsync(f => f.Id == fileId && f.UploadedBy == me, ct) is { } file ? file.Attach(caseId) : FileErrors.NotFound;
    }
}
