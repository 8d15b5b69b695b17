using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Coaching.Application.Drafts;

/// <summary>Throws an application that was not sent away, with its files.</summary>
[ForMembers]
internal sealed record DiscardDraft(string Slug) : ICommand;

internal sealed class DiscardDraftHandler(ICoachingDb db, DraftDesk desk, IFileStore store) : ICommandHandler<DiscardDraft>
{
    public async Task<Result> Handle(DiscardDraft request, CancellationToken cancellationToken)
    {
        var opened = await desk.Open(request.Slug, cancellationToken);
        if (opened.Error is { } refused)
            return refused;
        if (opened.Value.Draft is { } draft)
            await db.Forget([draft], store, cancellationToken);
        return Result.Success();
    }
}

internal static class ForgottenDrafts
{
    /// <summary>Deletes drafts with their files. The content goes first, so that no content is left without its record.</summary>
    public static async Task Forget(this ICoachingDb db, IReadOnlyCollection<ApplicationDraft> drafts, IFileStore store, CancellationToken ct)
    {
        Guid?[] ids = [.. drafts.Select(d => (Guid?)d.Id)];
        var files = await db.Files.Where(f => ids.Contains(f.OwnerId)).ToListAsync(ct);
        foreach (var file in files)
            await store.Delete(file.StorageName, ct);
        db.Files.RemoveRange(files);
        db.Drafts.RemoveRange(drafts);
    }
}
