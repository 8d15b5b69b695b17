using EcoSphere.Content.Domain.Media;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Media;

/// <summary>One page of the media library, the newest first.</summary>
/// <param name="Kind">Pictures or documents, or null for both.</param>
/// <param name="Keyword">A part of the title, the file's name or the words for a picture.</param>
[ForStaff(Permissions.Content)]
internal sealed record ListMedia(MediaKind? Kind, string? Keyword, int Page) : IQuery<MediaList>;

/// <param name="Counts">How many there are of each kind that have the keyword.</param>
internal sealed record MediaList(PageOf<MediaRow> Rows, IReadOnlyDictionary<MediaKind, int> Counts);

/// <param name="Uses">How many articles use it, in their newest, live or scheduled version.</param>
internal sealed record MediaRow(
    Guid Id,
    MediaKind Kind,
    string Title,
    string? AltZh,
    string? AltEn,
    string FileName,
    long Length,
    int? Width,
    int? Height,
    DateTimeOffset AddedAt,
    string AddedByName,
    int Uses
);

internal sealed class ListMediaHandler(IContentDb db) : IQueryHandler<ListMedia, MediaList>
{
    private const int PageSize = 24;

    public async Task<Result<MediaList>> Handle(ListMedia request, CancellationToken cancellationToken)
    {
        var found = db.Media.AsNoTracking();
        if (Keyword.Anywhere(request.Keyword) is { } pattern)
            found = found.Where(m =>
                EF.Functions.Like(m.Title, pattern, Keyword.Escape)
                || EF.Functions.Like(m.FileName, pattern, Keyword.Escape)
                || EF.Functions.Like(m.AltZh!, pattern, Keyword.Escape)
            );
        var counts = await found
            .GroupBy(m => m.Kind)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(c => c.Key, c => c.Count, cancellationToken);
        var info = new PageInfo(request.Page, PageSize, counts.Where(c => (request.Kind ?? c.Key) == c.Key).Sum(c => c.Value));
        if (info.IsOutside)
            return new MediaList(new PageOf<MediaRow>([], info), counts);
        if (request.Kind is { } kind)
            found = found.Where(m => m.Kind == kind);
        var rows = await found
            .OrderByDescending(m => m.AddedAt)
            .ThenBy(m => m.Id)
            .Skip((info.Number - 1) * PageSize)
            .Take(PageSize)
            .Select(m => new MediaRow(
                m.Id,
                m.Kind,
                m.Title,
                m.AltZh,
                m.AltEn,
                m.FileName,
                m.Length,
                m.Width,
                m.Height,
                m.AddedAt,
                m.AddedByName,
                db.MediaUses.Count(u => u.MediaId == m.Id)
            ))
            .ToListAsync(cancellationToken);
        return new MediaList(new PageOf<MediaRow>(rows, info), counts);
    }
}
