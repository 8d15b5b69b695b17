using EcoSphere.Consulting.Application.Surveys;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Forms;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Member.Survey;

/// <summary>The online satisfaction form, kept as a draft whatever is filled in.</summary>
[Authorize]
internal sealed class RatingModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    [BindProperty]
    public RatingInput Input { get; set; } = new();

    /// <summary>What a colleague has saved meanwhile and the form has otherwise.</summary>
    public IReadOnlyList<SavedValue> SavedMeanwhile { get; private set; } = [];

    public IReadOnlyList<SelectListItem> ScoreChoices =>
        [
            .. Enumerable
                .Range(SurveyResponse.LeastScore, SurveyResponse.MostScore)
                .Select(s => new Choice(s.ToString(System.Globalization.CultureInfo.InvariantCulture), SurveyWords.Score(text, s))),
        ];

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var found = await mediator.Send(new GetSurvey(Side.Firm, null), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        if (!found.Value.CanEdit)
            return Redirect(SurveyLinks.Sent(found.Value.CaseId));
        Input = RatingInput.Of(found.Value);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var kept = await mediator.Send(Input.Command, ct);
        if (kept.Error is { } error)
            return error.Message == KeepRatingHandler.Stale.Message ? await Compare(error, ct) : this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The satisfaction form has been saved."].Value;
        return Redirect(SurveyLinks.Mine);
    }

    /// <summary>Keeps what was filled in so far, sent by the page itself.</summary>
    public async Task<IActionResult> OnPostDraft(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return BadRequest();
        var kept = await mediator.Send(Input.Command, ct);
        if (kept.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        Response.Headers["X-Draft-Stamp"] = kept.Value;
        return new NoContentResult();
    }

    private async Task<IActionResult> Compare(Error error, CancellationToken ct)
    {
        var found = await mediator.Send(new GetSurvey(Side.Firm, Input.CaseId), ct);
        if (found.Error is { } gone)
            return this.ApplyError(gone, text) ?? NotFound();
        var saved = found.Value;
        var typed = Input.Scores;
        SavedMeanwhile =
        [
            .. Enum.GetValues<SatisfactionItem>()
                .Where(i => Of(saved.Scores, i) != Of(typed, i))
                .Select(i => new SavedValue(SurveyWords.Item(text, i), Of(saved.Scores, i) is { } score ? SurveyWords.Score(text, score) : null)),
            new(text["What was good"], saved.Praise),
            new(text["What should be better"], saved.Improvement),
            new(text["What else your company needs"], saved.Needs),
        ];
        Input.Seen = saved.RatingStamp;
        return this.ShowAgain(error, text, "Input.Seen");
    }

    private static int? Of(IReadOnlyDictionary<SatisfactionItem, int> scores, SatisfactionItem item) => scores.TryGetValue(item, out var score) ? score : null;
}
