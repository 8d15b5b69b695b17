using EcoSphere.Coaching.Application.Drafts;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Member;

/// <summary>All answers on one page, and the button that sends them.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Mail)]
internal sealed class CheckModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    /// <summary>The answers as this page has shown them.</summary>
    [BindProperty]
    public Guid Seen { get; set; }

    public required DraftView Draft { get; set; }

    public string SectionUrl(string section) =>
        section == Sections.Choice ? CoachingLinks.Apply(Draft.Programme.Slug) : CoachingLinks.ApplySection(Draft.Programme.Slug, section);

    public async Task<IActionResult> OnGet(string slug, CancellationToken ct)
    {
        if (await Load(slug, ct) is { } refused)
            return refused;
        Seen = Draft.Version!.Value;
        return Page();
    }

    public async Task<IActionResult> OnPost(string slug, CancellationToken ct)
    {
        var sent = await mediator.Send(new SendDraft(slug, Seen), ct);
        if (sent.Error is null)
        {
            TempData["Status"] = text["Your application has been sent. We check it and write to you; nothing is needed from you until then."].Value;
            return Redirect(CoachingLinks.Case(sent.Value));
        }

        if (sent.Error.Kind != ErrorKind.Invalid)
            return this.ApplyError(sent.Error, text)!;
        if (await Load(slug, ct) is { } refused)
            return refused;
        foreach (var failure in sent.Error.Details)
            ModelState.AddModelError(failure.Field ?? "", text[failure.Message, [.. failure.Args]]);
        return Page();
    }

    private async Task<IActionResult?> Load(string slug, CancellationToken ct)
    {
        var found = await mediator.Send(new GetDraft(slug), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Draft = found.Value;
        return Draft.Version is null || Draft.ItemIds.Count == 0 ? Redirect(CoachingLinks.Apply(slug)) : null;
    }
}
