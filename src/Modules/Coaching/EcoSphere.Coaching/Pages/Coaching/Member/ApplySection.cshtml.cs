using EcoSphere.Coaching.Application.Drafts;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Member;

/// <summary>One part of an application that is being written. What was typed is kept even where something is still wrong with it.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Upload)]
internal sealed class ApplySectionModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    [BindProperty]
    public FormInput Input { get; set; } = new();

    public required DraftView Draft { get; set; }

    public string Section { get; private set; } = "";

    public string AutosaveUrl => $"{CoachingLinks.ApplySection(Draft.Programme.Slug, Section)}?handler=Draft";

    public SectionSight Sight =>
        new(Section, Draft.Form, Draft.Content, Input, id => CoachingLinks.ApplyFile(Draft.Programme.Slug, id)) { FileNames = Draft.FileNames };

    public async Task<IActionResult> OnGet(string slug, string section, CancellationToken ct)
    {
        if (await Load(slug, section, ct) is { } refused)
            return refused;
        Input = FormInput.From(Draft.Form, Draft.Content, Draft.ItemIds);
        Input.Complete(Draft.Form);
        return Page();
    }

    public Task<IActionResult> OnPost(string slug, string section, CancellationToken ct) => Keep(slug, section, stays: false, ct);

    public Task<IActionResult> OnPostStay(string slug, string section, CancellationToken ct) => Keep(slug, section, stays: true, ct);

    /// <summary>Keeps what has been typed so far; the page's script sends it while one types.</summary>
    public async Task<IActionResult> OnPostDraft(string slug, string section, CancellationToken ct)
    {
        if (await Load(slug, section, ct) is { } refused)
            return refused;
        var kept = await mediator.Send(new KeepSection(slug, section, Input.Read(Draft.Form)), ct);
        return kept.Error is { } error ? this.ApplyError(error, text) ?? BadRequest() : new NoContentResult();
    }

    private async Task<IActionResult> Keep(string slug, string section, bool stays, CancellationToken ct)
    {
        if (await Load(slug, section, ct) is { } refused)
            return refused;
        foreach (var fileId in FormFields.Removed(Request))
            await mediator.Send(new RemoveFromDraft(slug, fileId), ct);
        foreach (var (key, file) in FormFields.Files(Request))
        {
            await using var content = file.OpenReadStream();
            if ((await mediator.Send(new UploadToDraft(slug, key, content, file.FileName), ct)).Error is { } wrong)
                this.Show([wrong], Draft.Form, text);
        }

        var kept = await mediator.Send(new KeepSection(slug, section, Input.Read(Draft.Form)), ct);
        if (kept.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        if (stays && ModelState.IsValid)
            return Redirect(CoachingLinks.ApplySection(slug, section));
        this.Show(kept.Value, Draft.Form, text);
        if (!ModelState.IsValid)
        {
            await Load(slug, section, ct);
            return Page();
        }

        var at = Draft.Sections.ToList().IndexOf(section);
        return Redirect(at + 1 < Draft.Sections.Count ? CoachingLinks.ApplySection(slug, Draft.Sections[at + 1]) : CoachingLinks.ApplyCheck(slug));
    }

    private async Task<IActionResult?> Load(string slug, string section, CancellationToken ct)
    {
        var found = await mediator.Send(new GetDraft(slug), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        (Draft, Section) = (found.Value, section);
        Input.Complete(Draft.Form);
        // without items nothing is asked
        return Draft.Version is null || Draft.ItemIds.Count == 0 ? Redirect(CoachingLinks.Apply(slug))
            : Draft.Sections.Contains(section) && section != Domain.Applications.Sections.Choice ? null
            : NotFound();
    }
}
