using EcoSphere.Content.Domain.Tags;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Content.Application.Tags;

/// <summary>Deletes a tag that no public article has; drafts that have it lose it when they are next saved.</summary>
[ForStaff(Permissions.Content)]
internal sealed record DeleteTag(Guid TagId) : ICommand;

internal sealed class DeleteTagHandler(IContentDb db) : ICommandHandler<DeleteTag>
{
    public async Task<Result> Handle(DeleteTag request, CancellationToken cancellationToken)
    {
        var id = request.TagId;
        if (await db.Tags.FindAsync([id], cancellationToken) is not { } tag)
            return TagErrors.NotFound;
        if (await db.PublicationTags.AnyAsync(t => t.TagId == id, cancellationToken))
            return TagErrors.InUse;
        db.Tags.Remove(tag);
        return Result.Success();
    }
}
