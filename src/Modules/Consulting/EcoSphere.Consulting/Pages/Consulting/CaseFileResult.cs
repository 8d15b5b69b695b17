using EcoSphere.Consulting.Application.Files;
using EcoSphere.Consulting.Domain;
using EcoSphere.Platform.Files;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting;

internal static class CaseFileResult
{
    /// <summary>Gives somebody on a side of a case one of its files to be saved.</summary>
    public static async Task<IActionResult> CaseFile(
        this PageModel page,
        IMediator mediator,
        IStringLocalizer text,
        OpenCaseFile question,
        CancellationToken ct
    )
    {
        var opened = await mediator.Send(question, ct);
        return opened.Error is { } error ? page.ApplyError(error, text) ?? page.NotFound() : FileDownload.Attachment(opened.Value.Content, opened.Value.File);
    }
}
