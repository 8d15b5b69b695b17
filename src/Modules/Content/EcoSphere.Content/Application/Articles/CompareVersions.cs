using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Articles;

/// <summary>In what two versions of an article differ.</summary>
/// <param name="Number">The version that is looked at.</param>
/// <param name="Against">The one it is compared with, or null for the one before it.</param>
[ForStaff(Permissions.Content)]
internal sealed record CompareVersions(Guid ArticleId, int Number, int? Against) : IQuery<ComparedVersions>;

/// <param name="Before">What it is compared with, or null where it is the first.</param>
/// <param name="Changes">The parts that differ.</param>
/// <param name="Names">Files and tags that the changes name by id, with their titles.</param>
internal sealed record ComparedVersions(VersionRow Version, VersionRow? Before, IReadOnlyList<FieldChange> Changes, IReadOnlyDictionary<Guid, string> Names);

internal sealed class CompareVersionsHandler(IContentDb db) : IQueryHandler<CompareVersions, ComparedVersions>
{
    public async Task<Result<ComparedVersions>> Handle(CompareVersions request, CancellationToken cancellationToken)
    {
        var (id, number, against) = (request.ArticleId, request.Number, request.Against ?? request.Number - 1);
        var found = await db
            .Revisions.AsNoTracking()
            .Where(r => EF.Property<Guid>(r, "ArticleId") == id && (r.Number == number || r.Number == against))
            .ToListAsync(cancellationToken);
        if (found.Find(r => r.Number == number) is not { } version)
            return ArticleErrors.NoVersion;
        var before = found.Find(r => r.Number == against && against != number);
        if (before is null && request.Against is not null)
            return ArticleErrors.NoVersion;
        var (old, now) = (before?.Content ?? ArticleContent.Empty, version.Content);
        return new ComparedVersions(Row(version), before is null ? null : Row(before), FieldChange.Between(old, now), await Names(old, now, cancellationToken));
    }

    private static VersionRow Row(ArticleRevision r) => new(r.Number, r.TitleZh, r.EditorName, r.SavedAt, r.RestoredFrom, r.IsLatest, r.IsLive, r.IsPlanned);

    private async Task<IReadOnlyDictionary<Guid, string>> Names(ArticleContent old, ArticleContent now, CancellationToken ct)
    {
        List<Guid> media = [.. new[] { old.CoverId, now.CoverId }.OfType<Guid>(), .. old.Attachments.Concat(now.Attachments).Select(a => a.MediaId)];
        List<Guid> tags = [.. old.TagIds, .. now.TagIds];
        var names = media.Count == 0 ? [] : await db.Media.Where(m => media.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Title, ct);
        if (tags.Count > 0)
            foreach (var tag in await db.Tags.Where(t => tags.Contains(t.Id)).Select(t => new { t.Id, t.NameZh }).ToListAsync(ct))
                names[tag.Id] = tag.NameZh;
        return names;
    }
}
