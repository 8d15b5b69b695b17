using EcoSphere.Content.Application.Media;
using EcoSphere.Platform.Files;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Public;

/// <summary>The files of the media library, as far as published articles use them.</summary>
[AllowAnonymous]
internal sealed class MediaFileModel(IMediator mediator, IStringLocalizer<ContentText> text) : PageModel
{
    public async Task<IActionResult> OnGet(Guid id, int? width, CancellationToken ct)
    {
        var opened = await mediator.Send(new OpenMedia(id, width), ct);
        if (opened.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        var (file, content, isPublic) = opened.Value;
        if (!isPublic)
            return opened.Value.IsPicture ? FileDownload.Preview(content, file) : FileDownload.Attachment(content, file);
        return opened.Value.IsPicture ? FileDownload.PublicPicture(content, file) : FileDownload.PublicDocument(content, file);
    }
}
