using EcoSphere.Coaching.Application.Drafts;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Member;

/// <summary>Asks once more before a draft is thrown away.</summary>
[Authorize]
internal sealed class DiscardModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    public string Slug { get; private set; } = "";

    public string Name { get; private set; } = "";

    public async Task<IActionResult> OnGet(string slug, CancellationToken ct)
    {
        var found = await mediator.Send(new GetDraft(slug), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        (Slug, Name) = (slug, found.Value.Programme.Name.Here());
        return Page();
    }

    public async Task<IActionResult> OnPost(string slug, CancellationToken ct)
    {
        var discarded = await mediator.Send(new DiscardDraft(slug), ct);
        if (discarded.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The draft has been thrown away."].Value;
        return Redirect(CoachingLinks.Mine);
    }
}
