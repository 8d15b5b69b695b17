using EcoSphere.Content.Domain;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Tags;

/// <summary>All tags with how many public articles have them.</summary>
[ForStaff(Permissions.Content)]
internal sealed record ListTags : IQuery<IReadOnlyList<TagRow>>;

/// <param name="Version">The stamp of the state that is shown.</param>
internal sealed record TagRow(Guid Id, Guid Version, string Slug, string NameZh, string? NameEn, int Articles)
{
    public LocalText Name => new(NameZh, NameEn);
}

internal sealed class ListTagsHandler(IContentDb db) : IQueryHandler<ListTags, IReadOnlyList<TagRow>>
{
    public async Task<Result<IReadOnlyList<TagRow>>> Handle(ListTags request, CancellationToken cancellationToken) =>
        Result<IReadOnlyList<TagRow>>.Of(
            await db
                .Tags.AsNoTracking()
                .OrderBy(t => t.Slug)
                .Select(t => new TagRow(t.Id, t.Version, t.Slug, t.NameZh, t.NameEn, db.PublicationTags.Count(p => p.TagId == t.Id)))
                .ToListAsync(cancellationToken)
        );
}
