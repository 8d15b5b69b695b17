using EcoSphere.Content.Application.Media;
using EcoSphere.Platform.Files;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Preview;

/// <summary>The pictures and documents of an article for whoever holds a preview link that is in use.</summary>
[AllowAnonymous]
internal sealed class SharedMediaModel(IMediator mediator, IStringLocalizer<ContentText> text) : PageModel
{
    public async Task<IActionResult> OnGet(string token, Guid id, CancellationToken ct)
    {
        PreviewHeaders.Write(Response);
        var opened = await mediator.Send(new OpenPreviewMedia(token, id), ct);
        if (opened.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        var (file, content, _) = opened.Value;
        return opened.Value.IsPicture ? FileDownload.Preview(content, file) : FileDownload.Attachment(content, file);
    }
}
