using EcoSphere.Coaching.Application.MyApplications;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Member;

/// <summary>A part of an application that was returned for correction. Other parts stay closed.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Upload)]
internal sealed class CorrectModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : CasePageModel(mediator, text)
{
    [BindProperty]
    public FormInput Input { get; set; } = new();

    public string Section { get; private set; } = "";

    public SectionSight Sight =>
        new(Section, View.Form, Application.Content, Input, f => CoachingLinks.CaseFile(Application.Id, f)) { FileNames = View.FileNames };

    public async Task<IActionResult> OnGet(Guid id, string section, CancellationToken ct)
    {
        if (await Open(id, section, ct) is { } refused)
            return refused;
        Input = FormInput.From(View.Form, Application.Content, []);
        Input.Complete(View.Form);
        return Page();
    }

    public Task<IActionResult> OnPost(Guid id, string section, CancellationToken ct) => Keep(id, section, stays: false, ct);

    public Task<IActionResult> OnPostStay(Guid id, string section, CancellationToken ct) => Keep(id, section, stays: true, ct);

    private async Task<IActionResult> Keep(Guid id, string section, bool stays, CancellationToken ct)
    {
        if (await Open(id, section, ct) is { } refused)
            return refused;
        foreach (var fileId in FormFields.Removed(Request))
            await Mediator.Send(new RemoveFromApplication(id, section, fileId), ct);
        foreach (var (key, file) in FormFields.Files(Request))
        {
            await using var content = file.OpenReadStream();
            if ((await Mediator.Send(new UploadToApplication(id, key, content, file.FileName), ct)).Error is { } wrong)
                this.Show([wrong], View.Form, Text);
        }

        var kept = await Mediator.Send(new CorrectSection(id, section, Input.Read(View.Form)), ct);
        if (kept.Error is { } error)
            return this.ApplyError(error, Text) ?? Page();
        if (stays && ModelState.IsValid)
            return Redirect(CoachingLinks.CaseSection(id, section));
        this.Show(kept.Value, View.Form, Text);
        if (!ModelState.IsValid)
            return await Load(id, ct) ?? Page();
        TempData["Status"] = Text["The correction is kept. Send the application again once everything is corrected."].Value;
        return Redirect(CoachingLinks.Case(id));
    }

    private async Task<IActionResult?> Open(Guid id, string section, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        Section = section;
        Input.Complete(View.Form);
        if (Application.IsOpenForCorrection(section, clock.GetUtcNow()))
            return null;
        return this.ApplyError(Application.IsTooLate(clock.GetUtcNow()) ? ApplicationErrors.TooLate : ApplicationErrors.NotOpenForCorrection, Text);
    }
}
