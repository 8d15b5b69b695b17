using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Domain;
using EcoSphere.Content.Domain.Media;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Content.Application.Media;

/// <summary>Takes a picture or a document into the media library.</summary>
/// <param name="Content">A seekable stream, or null when none was chosen.</param>
/// <param name="FileName">The name as the browser sent it.</param>
/// <param name="Title">By which editors find it, or null for the file's name.</param>
/// <param name="AltZh">What a picture shows; compulsory for pictures.</param>
/// <param name="AltEn">The same in English, or null.</param>
[ForStaff(Permissions.Content)]
internal sealed record UploadMedia(Stream? Content, string? FileName, string? Title, string? AltZh, string? AltEn) : ICommand<Guid>
{
    /// <summary>More copies than pages ask for are not looked at.</summary>
    public const int MostCopies = 4;

    private const long Megabyte = 1024 * 1024;

    /// <summary>Smaller copies of the picture, which the sender's browser has made; seekable streams. What does not fit is left out.</summary>
    public IReadOnlyList<(Stream Content, string FileName)> Smaller { get; init; } = [];

    /// <summary>What the library takes.</summary>
    public static UploadPolicy Policy { get; } =
        new([FileKind.Jpeg, FileKind.Png, FileKind.Webp, FileKind.Pdf, FileKind.Doc, FileKind.Docx, FileKind.Xlsx], 10 * Megabyte)
        {
            MaxMegapixels = UploadPolicy.Images.MaxMegapixels,
        };
}

internal sealed class UploadMediaHandler(IContentDb db, ICurrentUser user, UploadInspector inspector, IFileStore store, TimeProvider clock)
    : ICommandHandler<UploadMedia, Guid>
{
    public async Task<Result<Guid>> Handle(UploadMedia request, CancellationToken cancellationToken)
    {
        var (title, alt) = (TextInput.Title(request.Title), new LocalText(TextInput.Title(request.AltZh), TextInput.Title(request.AltEn)));
        var inspected = await inspector.Inspect(request.Content, request.FileName, UploadMedia.Policy, cancellationToken);
        if (inspected.Error is { } unfit)
            return Error.Of([unfit.On("File")]);
        var size = inspected.Value.Size;
        // nothing is stored for a form that is refused
        if (MediaItem.Check(size is null ? MediaKind.Document : MediaKind.Picture, title, alt).Failure is { } wrong)
            return wrong;
        var file = StoredFile.Create(inspected.Value, await store.Save(request.Content!, cancellationToken), user.Id, clock.GetUtcNow());
        var added = MediaItem.Add(new MediaFile(file.Id, file.FileName, file.ContentType, file.Length, size), title, alt, user.AsEditor(), clock.GetUtcNow());
        if (added.Error is { } refused)
            return refused;
        file.Attach(added.Value.Id);
        db.Files.Add(file);
        foreach (var copy in request.Smaller.Take(UploadMedia.MostCopies))
            await TakeSmaller(added.Value, copy.Content, copy.FileName, cancellationToken);
        db.Media.Add(added.Value);
        return added.Value.Id;
    }

    private async Task TakeSmaller(MediaItem item, Stream content, string fileName, CancellationToken ct)
    {
        var inspected = await inspector.Inspect(content, fileName, UploadPolicy.Images, ct);
        if (inspected.Error is not null)
            return;
        var file = StoredFile.Create(inspected.Value, await store.Save(content, ct), user.Id, clock.GetUtcNow());
        if (!item.TakeSmaller(new MediaFile(file.Id, file.FileName, file.ContentType, file.Length, inspected.Value.Size)))
            return;
        file.Attach(item.Id);
        db.Files.Add(file);
    }
}
