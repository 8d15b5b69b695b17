using EcoSphere.Marketplace.Application.Inquiries.Attachments;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Inquiries;

/// <summary>Takes in the files of a form before anything else of it is judged: whatever is refused then, no file has to be chosen again.</summary>
internal static class Uploads
{
    private const string Field = $"Input.{InquiryMessage.FilesField}";

    public static async Task TakeIn(this PageModel page, UploadInput input, IMediator mediator, IStringLocalizer text, CancellationToken ct)
    {
        input.Kept.RemoveAll(input.Remove.Contains);
        input.Remove = [];
        // the page is written from the input, not from what was sent
        page.ModelState.Remove($"Input.{nameof(UploadInput.Kept)}");
        page.ModelState.Remove($"Input.{nameof(UploadInput.Remove)}");
        if (input.Kept.Count + input.Files.Count > InquiryMessage.MaxAttachments)
        {
            page.ApplyError(InquiryErrors.TooManyFiles.On(InquiryMessage.FilesField), text);
            return;
        }

        foreach (var file in input.Files)
        {
            await using var content = file.OpenReadStream();
            var uploaded = await mediator.Send(new UploadAttachment(content, file.FileName), ct);
            if (uploaded.IsSuccess)
                input.Kept.Add(uploaded.Value.FileId);
            else
                Refuse(page, file.FileName, uploaded.Error!, text);
        }
    }

    /// <summary>Which of several files it was stands before the sentence.</summary>
    private static void Refuse(PageModel page, string fileName, Kernel.Error error, IStringLocalizer text)
    {
        page.ApplyError(error, text);
        var errors = page.ModelState[Field]!.Errors;
        var sentence = errors[^1].ErrorMessage;
        errors.RemoveAt(errors.Count - 1);
        page.ModelState.AddModelError(Field, text["{0}: {1}", fileName, sentence]);
    }
}
