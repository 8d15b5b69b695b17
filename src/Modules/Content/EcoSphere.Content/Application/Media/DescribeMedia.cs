using EcoSphere.Content.Domain;
using EcoSphere.Content.Domain.Media;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Content.Application.Media;

/// <summary>Changes what is said of an item; articles that use it keep their own words.</summary>
/// <param name="Seen">The stamp of the state that the form showed.</param>
[ForStaff(Permissions.Content)]
internal sealed record DescribeMedia(Guid MediaId, Guid Seen, string? Title, string? AltZh, string? AltEn) : ICommand;

internal sealed class DescribeMediaHandler(IContentDb db) : ICommandHandler<DescribeMedia>
{
    public static Error Stale => Error.Conflict("A colleague has changed this file meanwhile. Look at it again before you save.");

    public async Task<Result> Handle(DescribeMedia request, CancellationToken cancellationToken)
    {
        if (await db.Media.FindAsync([request.MediaId], cancellationToken) is not { } item)
            return MediaErrors.NotFound;
        if (item.Version != request.Seen)
            return Stale;
        return item.Describe(TextInput.Title(request.Title), new LocalText(TextInput.Title(request.AltZh), TextInput.Title(request.AltEn)));
    }
}
