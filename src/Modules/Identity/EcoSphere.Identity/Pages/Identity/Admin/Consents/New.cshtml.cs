using EcoSphere.Identity.Application.Consents;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Admin.Consents;

/// <summary>Writes a new version, starting from the one in force; shown whole once more before it is published.</summary>
[Authorize(Policy = Permissions.Identity)]
internal sealed class NewModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty]
    public Draft Input { get; set; } = new();

    /// <summary>Whether the page asks for confirmation now.</summary>
    public bool IsPreview { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var result = await mediator.Send(new GetConsentTextVersion(null), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Input = new Draft
        {
            TextZh = result.Value.TextZh,
            TextEn = result.Value.TextEn,
            After = result.Value.Number,
        };
        return Page();
    }

    /// <summary>Shows it once more.</summary>
    public IActionResult OnPost()
    {
        IsPreview = ModelState.IsValid && TextInput.Paragraphs(Input.TextZh) is not null && TextInput.Paragraphs(Input.TextEn) is not null;
        if (TextInput.Paragraphs(Input.TextZh) is null)
            ModelState.AddModelError("Input.TextZh", text["Write the text in Chinese."]);
        if (TextInput.Paragraphs(Input.TextEn) is null)
            ModelState.AddModelError("Input.TextEn", text["Write the text in English."]);
        return Page();
    }

    /// <summary>Goes back to the form with what was written.</summary>
    public IActionResult OnPostChange() => Page();

    public async Task<IActionResult> OnPostPublish(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var result = await mediator.Send(new PublishConsentText(Input.TextZh, Input.TextEn, Input.After), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["Version {0} is in force now.", result.Value].Value;
        return Redirect(IdentityAdminLinks.Consents);
    }

    internal sealed class Draft
    {
        public string? TextZh { get; set; }

        public string? TextEn { get; set; }

        public int After { get; set; }
    }
}
