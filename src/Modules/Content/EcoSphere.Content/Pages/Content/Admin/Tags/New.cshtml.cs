using EcoSphere.Content.Application.Tags;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Admin.Tags;

/// <summary>Adds a tag.</summary>
[Authorize(Policy = Permissions.Content)]
internal sealed class NewModel(IMediator mediator, IStringLocalizer<ContentText> text) : PageModel
{
    [BindProperty]
    public NewInput Input { get; set; } = new();

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var added = await mediator.Send(new AddTag(Input.Slug, Input.NameZh, Input.NameEn), ct);
        if (added.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The tag has been added."].Value;
        return Redirect(ContentAdminLinks.Tags);
    }

    internal sealed class NewInput
    {
        public string? Slug { get; set; }

        public string? NameZh { get; set; }

        public string? NameEn { get; set; }
    }
}
