using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Member;

/// <summary>The second part of the form (F13): who applies, and remarks.</summary>
[Authorize]
internal sealed class ApplicantModel(IMediator mediator, IStringLocalizer<CarbonCloudText> text) : PageModel
{
    [BindProperty]
    public Guid Id { get; set; }

    [BindProperty]
    public ApplicantInput Input { get; set; } = new();

    public required MyApplication Own { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (!await Load(ct))
            return Redirect(CarbonCloudLinks.Mine);
        Id = Own.Id;
        Input = ApplicantInput.Of(Own.Answers);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (await Keep(ct) is { } answer)
            return answer;
        var complete = await mediator.Send(new CheckApplicantAnswers(Input.Form), ct);
        if (complete.Error is { } missing)
            return this.ApplyError(missing, text) ?? Page();
        return Redirect(CarbonCloudLinks.Check);
    }

    /// <summary>Keeps what there is and leaves.</summary>
    public async Task<IActionResult> OnPostLeave(CancellationToken ct)
    {
        if (await Keep(ct) is { } answer)
            return answer;
        TempData["Status"] = text["Your draft has been kept. You can go on at any time."].Value;
        return Redirect(CarbonCloudLinks.Mine);
    }

    /// <summary>Keeps what was typed so far, sent by the page itself.</summary>
    public async Task<IActionResult> OnPostDraft(CancellationToken ct)
    {
        var kept = await mediator.Send(new KeepApplicantAnswers(Id, Input.Form), ct);
        return kept.Error is { } error ? this.ApplyError(error, text) ?? BadRequest() : new NoContentResult();
    }

    /// <summary>Keeps the answers; the page to show instead of going on, or null.</summary>
    private async Task<IActionResult?> Keep(CancellationToken ct)
    {
        if (!await Load(ct))
            return Redirect(CarbonCloudLinks.Mine);
        if (!ModelState.IsValid)
            return Page();
        var kept = await mediator.Send(new KeepApplicantAnswers(Id, Input.Form), ct);
        return kept.Error is { } refused ? this.ApplyError(refused, text) ?? Page() : null;
    }

    private async Task<bool> Load(CancellationToken ct)
    {
        if ((await mediator.Send(new GetMyService(), ct)).Value.OpenFor(ApplicationSections.Applicant) is not { } own)
            return false;
        Own = own;
        return true;
    }

    internal sealed class ApplicantInput
    {
        public string? Name { get; set; }

        public string? Department { get; set; }

        public string? Position { get; set; }

        public string? Email { get; set; }

        public string? Phone { get; set; }

        public string? Remarks { get; set; }

        internal ApplicantForm Form => new(Name, Department, Position, Email, Phone, Remarks);

        internal static ApplicantInput Of(ServiceAnswers answers) =>
            new()
            {
                Name = answers.Name,
                Department = answers.Department,
                Position = answers.Position,
                Email = answers.Email,
                Phone = Show.Phone(answers.Phone),
                Remarks = answers.Remarks,
            };
    }
}
