using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Member;

/// <summary>A part of the form (F13), kept as a draft whatever is filled in.</summary>
[Authorize]
internal abstract class AnswersPageModel(IMediator mediator, IStringLocalizer<CarbonCloudText> text) : PageModel
{
    /// <summary>The texts of the module.</summary>
    protected IStringLocalizer<CarbonCloudText> L { get; } = text;

    [BindProperty]
    public Guid Id { get; set; }

    public required MyService Mine { get; set; }

    public MyApplication Own => Mine.Application!;

    /// <summary>What was typed.</summary>
    protected abstract AnswersForm Form { get; }

    /// <summary>Where the applicant goes on from here.</summary>
    protected abstract string Next { get; }

    /// <summary>Fills the form in with what is kept.</summary>
    protected abstract void Fill();

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (!await Load(ct))
            return Redirect(CarbonCloudLinks.Mine);
        Id = Own.Id;
        Fill();
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (await Keep(ct) is { } answer)
            return answer;
        var complete = await mediator.Send(new CheckServiceAnswers(Form), ct);
        if (complete.Error is { } missing)
            return this.ApplyError(missing, L) ?? Page();
        return Redirect(Next);
    }

    /// <summary>Keeps what there is and leaves.</summary>
    public async Task<IActionResult> OnPostLeave(CancellationToken ct)
    {
        if (await Keep(ct) is { } answer)
            return answer;
        TempData["Status"] = L["Your draft has been kept. You can go on at any time."].Value;
        return Redirect(CarbonCloudLinks.Mine);
    }

    /// <summary>Keeps what was typed so far, sent by the page itself.</summary>
    public async Task<IActionResult> OnPostDraft(CancellationToken ct)
    {
        var kept = await mediator.Send(new KeepServiceDraft(Id, Form), ct);
        return kept.Error is { } error ? this.ApplyError(error, L) ?? BadRequest() : new NoContentResult();
    }

    /// <summary>Keeps the answers; the page to show instead of going on, or null.</summary>
    private async Task<IActionResult?> Keep(CancellationToken ct)
    {
        if (!await Load(ct))
            return Redirect(CarbonCloudLinks.Mine);
        if (!ModelState.IsValid)
            return Page();
        var kept = await mediator.Send(new KeepServiceDraft(Id, Form), ct);
        return kept.Error is { } refused ? this.ApplyError(refused, L) ?? Page() : null;
    }

    private async Task<bool> Load(CancellationToken ct)
    {
        Mine = (await mediator.Send(new GetMyService(), ct)).Value;
        return Mine.OpenFor(Form.Section) is not null;
    }
}
