using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Articles;

/// <summary>The versions of an article, the newest first.</summary>
[ForStaff(Permissions.Content)]
internal sealed record ListVersions(Guid ArticleId, int Page) : IQuery<PageOf<VersionRow>>;

internal sealed record VersionRow(
    int Number,
    string? TitleZh,
    string EditorName,
    DateTimeOffset SavedAt,
    int? RestoredFrom,
    bool IsLatest,
    bool IsLive,
    bool IsPlanned
);

internal sealed class ListVersionsHandler(IContentDb db) : IQueryHandler<ListVersions, PageOf<VersionRow>>
{
    private const int PageSize = 25;

    public async Task<Result<PageOf<VersionRow>>> Handle(ListVersions request, CancellationToken cancellationToken)
    {
        var id = request.ArticleId;
        var versions = db.Revisions.AsNoTracking().Where(r => EF.Property<Guid>(r, "ArticleId") == id);
        var info = new PageInfo(request.Page, PageSize, await versions.CountAsync(cancellationToken));
        if (info.Total == 0)
            return ArticleErrors.NotFound;
        if (info.IsOutside)
            return new PageOf<VersionRow>([], info);
        var rows = await versions
            .OrderByDescending(r => r.Number)
            .Skip((info.Number - 1) * PageSize)
            .Take(PageSize)
            .Select(r => new VersionRow(r.Number, r.TitleZh, r.EditorName, r.SavedAt, r.RestoredFrom, r.IsLatest, r.IsLive, r.IsPlanned))
            .ToListAsync(cancellationToken);
        return new PageOf<VersionRow>(rows, info);
    }
}
