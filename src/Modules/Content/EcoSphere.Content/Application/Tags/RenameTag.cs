using EcoSphere.Content.Domain.Tags;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Tags;

/// <summary>Gives a tag other names; its address stays.</summary>
/// <param name="Seen">The stamp of the state that the form showed.</param>
[ForStaff(Permissions.Content)]
internal sealed record RenameTag(Guid TagId, Guid Seen, string? NameZh, string? NameEn) : ICommand;

internal sealed class RenameTagHandler(IContentDb db) : ICommandHandler<RenameTag>
{
    public async Task<Result> Handle(RenameTag request, CancellationToken cancellationToken)
    {
        var (id, name) = (request.TagId, TextInput.Title(request.NameZh));
        if (await db.Tags.FindAsync([id], cancellationToken) is not { } tag)
            return TagErrors.NotFound;
        if (tag.Version != request.Seen)
            return TagErrors.Stale;
        if (await db.Tags.AnyAsync(t => t.NameZh == name && t.Id != id, cancellationToken))
            return Error.Of([TagErrors.NameTaken.On(nameof(request.NameZh))]);
        return tag.Rename(name, TextInput.Title(request.NameEn));
    }
}
