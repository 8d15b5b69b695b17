using System.Globalization;
using EcoSphere.Coaching.Application.Drafts;
using EcoSphere.Coaching.Application.Reviews;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Applications;

/// <summary>One application for staff: facts, answers with what has changed, history and the decision together.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class ReviewModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : PageModel
{
    [BindProperty]
    public ReviewInput Input { get; set; } = new();

    [BindProperty]
    public ScoreInput Score { get; set; } = new();

    [BindProperty]
    public CostInput Cost { get; set; } = new();

    public required ApplicationCase Case { get; set; }

    /// <summary>The rank with the rule that it comes from.</summary>
    public string Priority
    {
        get
        {
            var (rank, rules) = (Case.View.Application.PriorityRank, Case.View.Form.Priorities);
            return rank <= rules.Count ? $"{rank} · {rules[rank - 1].Text.Here()}" : $"{rank}";
        }
    }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        Input.CorrectBy = Show.Day(clock.GetUtcNow()).AddDays(Case.View.Item.CorrectionDays);
        return Page();
    }

    public Task<IActionResult> OnPostQualify(Guid id, CancellationToken ct) =>
        Do(id, new QualifyApplication(id, Input.SeenSteps, Input.Note), text["Qualified. The firm gets a mail."], "Input", ct);

    public Task<IActionResult> OnPostReturn(Guid id, CancellationToken ct) =>
        Do(
            id,
            new ReturnApplication(
                id,
                Input.SeenSteps,
                [.. Input.Notes.Where(n => !string.IsNullOrWhiteSpace(n.Value)).Select(n => new ReturnNote(n.Key, n.Value!))],
                Input.CorrectBy,
                Input.Note
            ),
            text["Returned. The firm gets a mail with the last day."],
            "Input",
            ct
        );

    public Task<IActionResult> OnPostRefuse(Guid id, CancellationToken ct) =>
        Do(id, new RefuseApplication(id, Input.SeenSteps, Input.Note), text["Refused. The firm gets a mail with the reason."], "Input", ct);

    public Task<IActionResult> OnPostTerminate(Guid id, CancellationToken ct) =>
        Do(id, new TerminateApplication(id, Input.SeenSteps, Input.Note), text["Ended. The firm gets a mail with the reason."], "Input", ct);

    public async Task<IActionResult> OnPostScore(Guid id, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        var points = Case.View.Form.Criteria.Select(c =>
            int.TryParse(TextInput.Line(Score.Points.GetValueOrDefault(c.Key)), NumberStyles.None, CultureInfo.InvariantCulture, out var given)
                ? given
                : (int?)null
        );
        var done = await mediator.Send(new ScoreApplication(id, [.. points], Score.Comment), ct);
        if (done.Error is { Kind: ErrorKind.Invalid } wrong)
        {
            var criteria = Case.View.Form.Criteria.Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var failure in wrong.Details)
                ModelState.AddModelError(
                    criteria.Contains(failure.Field ?? "") ? $"Score.Points[{failure.Field}]" : "Score.Comment",
                    text[failure.Message, [.. failure.Args]]
                );
            return Page();
        }

        return done.Error is { } error ? this.ApplyError(error, text)! : Back(id, text["Your points are kept."]);
    }

    public Task<IActionResult> OnPostCost(Guid id, CancellationToken ct) =>
        decimal.TryParse(
            TextInput.Line(Cost.Amount)?.Replace(",", "", StringComparison.Ordinal),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var amount
        )
            ? Do(id, new NoteCost(id, amount, Cost.Note), text["The cost has been noted."], "Cost", ct)
            : Do(id, new NoteCost(id, string.IsNullOrWhiteSpace(Cost.Amount) ? null : -1, Cost.Note), text["The cost has been noted."], "Cost", ct);

    private async Task<IActionResult> Do(Guid id, ICommand command, string done, string prefix, CancellationToken ct)
    {
        var result = await mediator.Send(command, ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text, prefix) ?? await Load(id, ct) ?? Page();
        return Back(id, done);
    }

    private RedirectResult Back(Guid id, string done)
    {
        TempData["Status"] = done;
        return Redirect(CoachingLinks.AdminApplication(id));
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetApplication(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Case = found.Value;
        foreach (var section in DraftView.SectionsOf(Case.View.Form))
            Input.Notes.TryAdd(section, null);
        foreach (var (criterion, i) in Case.View.Form.Criteria.Select((c, i) => (c, i)))
            Score.Points.TryAdd(
                criterion.Key,
                Case.MyScore is { } mine && i < mine.Points.Count ? mine.Points[i].ToString(CultureInfo.InvariantCulture) : null
            );
        Score.Comment ??= Case.MyScore?.Comment;
        return null;
    }

    internal sealed class ReviewInput
    {
        public int SeenSteps { get; set; }

        public Dictionary<string, string?> Notes { get; set; } = new(StringComparer.Ordinal);

        public DateOnly? CorrectBy { get; set; }

        public string? Note { get; set; }
    }

    internal sealed class ScoreInput
    {
        public Dictionary<string, string?> Points { get; set; } = new(StringComparer.Ordinal);

        public string? Comment { get; set; }
    }

    internal sealed class CostInput
    {
        public string? Amount { get; set; }

        public string? Note { get; set; }
    }
}
