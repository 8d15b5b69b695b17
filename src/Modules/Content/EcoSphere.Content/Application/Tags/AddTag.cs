using EcoSphere.Content.Domain.Articles;
using EcoSphere.Content.Domain.Tags;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Tags;

/// <summary>Adds a tag.</summary>
/// <param name="Slug">The last part of its address as typed; made of the English name where it is missing.</param>
[ForStaff(Permissions.Content)]
internal sealed record AddTag(string? Slug, string? NameZh, string? NameEn) : ICommand<Guid>;

internal sealed class AddTagHandler(IContentDb db) : ICommandHandler<AddTag, Guid>
{
    public async Task<Result<Guid>> Handle(AddTag request, CancellationToken cancellationToken)
    {
        var added = Tag.Add(ArticleAddress.Typed(request.Slug), TextInput.Title(request.NameZh), TextInput.Title(request.NameEn));
        if (added.Error is { } wrong)
            return wrong;
        var (slug, name) = (added.Value.Slug, added.Value.NameZh);
        var taken = await db.Tags.Where(t => t.Slug == slug || t.NameZh == name).Select(t => t.NameZh).FirstOrDefaultAsync(cancellationToken);
        if (taken is not null)
            return Error.Of([taken == name ? TagErrors.NameTaken.On(nameof(request.NameZh)) : TagErrors.SlugTaken.On(nameof(request.Slug))]);
        db.Tags.Add(added.Value);
        return added.Value.Id;
    }
}
