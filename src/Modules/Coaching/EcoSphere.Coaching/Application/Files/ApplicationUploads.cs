using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Coaching.Application.Files;

/// <summary>
/// Takes in files for an application. They belong to what is sent together (the draft's id, later the submission's), so that several
/// applications can name one file.
/// </summary>
internal sealed class ApplicationUploads(ICoachingDb db, ICurrentUser user, UploadInspector inspector, IFileStore store, TimeProvider clock)
{
    /// <summary>What a form takes for a key, or null where it asks for no file of that key.</summary>
    public static UploadPolicy? PolicyFor(FormParts form, string key) =>
        form.Questions().FirstOrDefault(q => q.Key == key && q.Kind == QuestionKind.File) is { } question
            ? question.IsPictures
                ? UploadPolicy.Images
                : UploadPolicy.ProofDocuments
            : form.Attachments.Any(a => a.Key == key) || form.Rules.Any(r => r.NeedsEvidence && r.EvidenceKey() == key)
                ? UploadPolicy.ProofDocuments
                : null;

    /// <summary>The part of the form that a file belongs to.</summary>
    public static string SectionOf(FormParts form, string key) =>
        form.Sets.FirstOrDefault(s => s.Questions.Any(q => q.Key == key))?.Key
        ?? (form.Attachments.Any(a => a.Key == key) ? Sections.Attachments : Sections.Eligibility);

    /// <summary>Looks through a file and keeps it.</summary>
    public async Task<Result<StoredFile>> Take(FormParts form, string key, Stream? content, string? fileName, Guid ownerId, CancellationToken ct)
    {
        if (PolicyFor(form, key) is not { } policy)
            return FileErrors.NotFound;
        var inspected = await inspector.Inspect(content, fileName, policy, ct);
        if (inspected.Error is { } refused)
            return refused.On(key);
        var file = StoredFile.Create(inspected.Value, await store.Save(content!, ct), user.Id, clock.GetUtcNow());
        if (file.Attach(ownerId).Error is { } taken)
            return taken;
        db.Files.Add(file);
        return file;
    }

    /// <summary>The content with a file more.</summary>
    public static Result<ApplicationContent> Add(ApplicationContent content, FormParts form, string key, StoredFile file)
    {
        if (form.Questions().FirstOrDefault(q => q.Key == key) is { } question)
        {
            var values = content.Find(key)?.Values ?? [];
            var most = (int)(question.Most ?? AnswerChecks.MostFiles);
            if (values.Count >= most)
                return Error.Invalid("Upload at most {0} files.", most).On(key);
            return content with { Answers = [.. content.Answers.Where(a => a.Key != key), Answer.Of(key, [.. values, file.Id.ToString()])] };
        }

        var limit = form.Attachments.FirstOrDefault(a => a.Key == key)?.Most ?? 3;
        if (content.Files.Count(f => f.Key == key) >= limit)
            return Error.Invalid("Upload at most {0} files.", limit).On(key);
        return content with { Files = [.. content.Files, new AttachedFile(key, file.Id, file.FileName)] };
    }

    /// <summary>The content without a file.</summary>
    public static ApplicationContent Remove(ApplicationContent content, Guid fileId)
    {
        var id = fileId.ToString();
        return content with
        {
            Files = [.. content.Files.Where(f => f.FileId != fileId)],
            Answers =
            [
                .. content.Answers.Select(a => a.Values.Contains(id) ? a with { Values = [.. a.Values.Where(v => v != id)] } : a).Where(a => !a.IsEmpty()),
            ],
        };
    }
}
