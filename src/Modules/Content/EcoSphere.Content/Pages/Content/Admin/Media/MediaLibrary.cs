using EcoSphere.Content.Application.Media;
using EcoSphere.Content.Domain.Media;
using EcoSphere.Platform.Files;
using MediatR;
using Microsoft.AspNetCore.Http;

namespace EcoSphere.Content.Pages.Content.Admin.Media;

/// <summary>A file that is sent to the media library.</summary>
internal sealed class UploadInput
{
    public static UploadPolicy Policy => UploadMedia.Policy;

    public IFormFile? File { get; set; }

    /// <summary>Smaller copies of a picture, made by the browser; nothing of it is shown.</summary>
    public List<IFormFile> Smaller { get; set; } = [];

    public string? Title { get; set; }

    public string? AltZh { get; set; }

    public string? AltEn { get; set; }

    public async Task<Kernel.Result<Guid>> Send(IMediator mediator, CancellationToken ct)
    {
        await using var content = File?.OpenReadStream();
        var smaller = Smaller.Take(UploadMedia.MostCopies).Select(f => (Content: f.OpenReadStream(), f.FileName)).ToList();
        try
        {
            return await mediator.Send(new UploadMedia(content, File?.FileName, Title, AltZh, AltEn) { Smaller = smaller }, ct);
        }
        finally
        {
            foreach (var copy in smaller)
                await copy.Content.DisposeAsync();
        }
    }
}

/// <summary>The items of a page of the library, and what can be done with each.</summary>
/// <param name="Rows">The items.</param>
/// <param name="ChooseFor">Whether one is being chosen for an article.</param>
internal sealed record MediaGallery(IReadOnlyList<MediaRow> Rows, bool ChooseFor)
{
    /// <summary>The line that shows an item within a text.</summary>
    public static string Markdown(MediaRow item) =>
        item.Kind == MediaKind.Picture ? $"![{Plain(item.AltZh ?? "")}]({MediaItem.PathOf(item.Id)})" : $"[{Plain(item.Title)}]({MediaItem.PathOf(item.Id)})";

    private static string Plain(string words) => words.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
}

/// <summary>The form for a further file, on the page it stands on.</summary>
/// <param name="Input">What was typed.</param>
/// <param name="Handler">The page's handler that gets it, or null for <c>OnPost</c>.</param>
/// <param name="Button">What the button says.</param>
internal sealed record UploadPlace(UploadInput Input, string? Handler, string Button);
