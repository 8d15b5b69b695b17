using EcoSphere.Consulting.Application.Applications;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Member.Apply;

/// <summary>The trade and the items; kept as a draft whatever is chosen.</summary>
[Authorize]
internal sealed class SubjectModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : ApplyPageModel(mediator)
{
    [BindProperty]
    public SubjectInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Industries => [.. OfficialIndustries.All.Select(i => new SelectListItem(CaseWords.Industry(i.Code), i.Code))];

    public IReadOnlyList<SelectListItem> Items => [.. CaseWords.AllItems.Select(i => new SelectListItem(CaseWords.Item(text, i), i.ToString()))];

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (!await Load(ApplicationSections.Subject, ct))
            return Redirect(ConsultingLinks.MyCases);
        Input = SubjectInput.Of(Own.Answers);
        return Page();
    }

    public Task<IActionResult> OnPost(CancellationToken ct) => Keep(isDraft: false, ct);

    /// <summary>Keeps what there is and leaves.</summary>
    public Task<IActionResult> OnPostLeave(CancellationToken ct) => Keep(isDraft: true, ct);

    /// <summary>Keeps what was chosen so far, sent by the page itself.</summary>
    public async Task<IActionResult> OnPostDraft(CancellationToken ct)
    {
        var kept = await Mediator.Send(new KeepApplicationSubject(Id, Input.Form, IsDraft: true), ct);
        return kept.Error is { } error ? this.ApplyError(error, text) ?? BadRequest() : new NoContentResult();
    }

    private async Task<IActionResult> Keep(bool isDraft, CancellationToken ct)
    {
        if (!await Load(ApplicationSections.Subject, ct))
            return Redirect(ConsultingLinks.MyCases);
        if (!ModelState.IsValid)
            return Page();
        var kept = await Mediator.Send(new KeepApplicationSubject(Id, Input.Form, isDraft), ct);
        if (kept.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        if (!isDraft)
            return Redirect(After(ApplicationSections.Subject));
        TempData["Status"] = text["Your draft has been kept. You can go on at any time."].Value;
        return Redirect(ConsultingLinks.MyCases);
    }

    internal sealed class SubjectInput
    {
        public string? IndustryCode { get; set; }

        public List<DiagnosisItems> Items { get; set; } = [];

        public string? Expectation { get; set; }

        internal SubjectForm Form => new(IndustryCode, Items, Expectation);

        internal static SubjectInput Of(ApplicationAnswers answers) =>
            new()
            {
                IndustryCode = answers.IndustryCode,
                Items = [.. CaseWords.AllItems.Where(i => answers.Items.HasFlag(i))],
                Expectation = answers.Expectation,
            };
    }
}
