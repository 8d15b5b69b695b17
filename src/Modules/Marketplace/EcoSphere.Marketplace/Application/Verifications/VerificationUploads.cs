using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Files;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>
/// Takes in files for checks. A file belongs to nothing until the step or the document that it comes with is saved: this way a form that
/// is refused keeps it, and a conflict never uploads twice; what is left over is swept.
/// </summary>
internal sealed class VerificationUploads(IMarketplaceDb db, ICurrentUser user, UploadInspector inspector, IFileStore store, TimeProvider clock)
{
    /// <summary>What a form takes for a kind of document: the signed application is a scan.</summary>
    public static UploadPolicy PolicyFor(VerificationDocumentKind kind) =>
        kind switch
        {
            VerificationDocumentKind.SignedApplication => new UploadPolicy([FileKind.Pdf, FileKind.Jpeg, FileKind.Png], UploadPolicy.ProofDocuments.MaxBytes),
            VerificationDocumentKind.Report => UploadPolicy.Reports,
            _ => UploadPolicy.ProofDocuments,
        };

    /// <summary>Looks through a file and keeps it.</summary>
    public async Task<Result<Guid>> Take(VerificationDocumentKind kind, Stream? content, string? fileName, CancellationToken ct)
    {
        var inspected = await inspector.Inspect(content, fileName, PolicyFor(kind), ct);
        if (inspected.Error is { } refused)
            return refused.On("File");
        var file = StoredFile.Create(inspected.Value, await store.Save(content!, ct), user.Id, clock.GetUtcNow());
        db.Files.Add(file);
        return file.Id;
    }

    /// <summary>A file that the asking person has uploaded.</summary>
    public async Task<Result<StoredFile>> Find(Guid fileId, CancellationToken ct)
    {
        var me = user.Id;
        return await db.Files.SingleOrDefaultAsync(f => f.Id == fileId && f.UploadedBy == me, ct) is { } file ? file : FileErrors.NotFound;
    }

    /// <summary>Makes a file that the asking person has uploaded part of a check.</summary>
    public async Task<Result> Attach(Guid fileId, ToolVerification check, CancellationToken ct)
    {
        var file = await Find(fileId, ct);
        return file.Error is { } missing ? missing : file.Value.Attach(check.Id);
    }

    /// <summary>Adds a document to a check. The very document that is there already is not added again: a form was sent twice.</summary>
    public async Task<Result> Add(ToolVerification check, Actor by, VerificationDocumentKind? kind, Guid? fileId, string? title, CancellationToken ct)
    {
        if (fileId is not { } id)
            return check.AddDocument(by, kind, null, title, clock.GetUtcNow());
        var found = await Find(id, ct);
        if (found.Error is { } missing)
            return missing;
        var file = found.Value;
        var alike = check.Documents.Where(d => d.Kind == kind && d.Title == TextInput.Title(title)).Select(d => d.FileId).ToList();
        if (alike.Count > 0 && await db.Files.AnyAsync(f => alike.Contains(f.Id) && f.Sha256 == file.Sha256 && f.FileName == file.FileName, ct))
            return Result.Success();
        var added = check.AddDocument(by, kind, id, title, clock.GetUtcNow());
        return added.IsSuccess ? file.Attach(check.Id) : added;
    }
}
