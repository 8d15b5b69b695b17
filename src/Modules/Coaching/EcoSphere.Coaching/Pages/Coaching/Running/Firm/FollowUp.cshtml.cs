using System.Globalization;
using EcoSphere.Coaching.Application.FollowUps;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Firm;

/// <summary>A yearly report: filled in and kept as a draft, read once it was sent.</summary>
[Authorize]
internal sealed class FollowUpModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : PageModel
{
    [BindProperty]
    public ReportInput Input { get; set; } = new();

    public FollowUpView Shown { get; private set; } = null!;

    /// <summary>What a colleague has kept in the meantime.</summary>
    public IReadOnlyList<SavedValue> Saved { get; private set; } = [];

    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        Input = ReportInput.Of(Shown.Report);
        return Page();
    }

    /// <summary>Keeps the draft and shows all answers on a page of their own.</summary>
    public Task<IActionResult> OnPost(Guid id, CancellationToken ct) => Keep(id, () => Redirect(RunLinks.CheckFollowUp(id)), ct);

    public Task<IActionResult> OnPostKeep(Guid id, CancellationToken ct) =>
        Keep(
            id,
            () =>
            {
                TempData["Status"] = text["The draft has been kept. It is not sent yet."].Value;
                return Redirect(RunLinks.FollowUp(Side.Firm, id));
            },
            ct
        );

    /// <summary>Keeps what was typed so far, sent by the page itself.</summary>
    public async Task<IActionResult> OnPostDraft(Guid id, CancellationToken ct)
    {
        var kept = await mediator.Send(new KeepFollowUp(id, Input.Typed, Input.Seen), ct);
        if (kept.Error is { } error)
            return error.Message == FollowUpErrors.SavedMeanwhile.Message ? new ConflictResult() : this.ApplyError(error, text) ?? BadRequest();
        Response.Headers["X-Draft-Stamp"] = kept.Value.ToString(CultureInfo.InvariantCulture);
        return new NoContentResult();
    }

    private async Task<IActionResult> Keep(Guid id, Func<IActionResult> next, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        var kept = await mediator.Send(new KeepFollowUp(id, Input.Typed, Input.Seen), ct);
        if (kept.IsSuccess)
            return next();
        if (this.ApplyError(kept.Error!, text) is { } page)
            return page;
        if (kept.Error!.Message == FollowUpErrors.SavedMeanwhile.Message)
        {
            // both are seen from here on, so the next one that is sent counts
            Saved = [.. FollowUpWords.Facts(text, Shown.Report.Figures).Select(f => new SavedValue(f.Term, f.Value))];
            Input.Seen = Shown.Report.Edits;
            ModelState.Remove($"{nameof(Input)}.{nameof(Input.Seen)}");
        }

        return Page();
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetFollowUp(Side.Firm, id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Shown = found.Value;
        return null;
    }

    internal sealed class ReportInput
    {
        /// <summary>Which edit was shown.</summary>
        public int Seen { get; set; }

        public string? Measures { get; set; }

        public string? Investment { get; set; }

        public string? EnergySaved { get; set; }

        public string? CarbonSaved { get; set; }

        public string? MoneySaved { get; set; }

        public string? Jobs { get; set; }

        public string? Orders { get; set; }

        public string? EventsAttended { get; set; }

        internal TypedFigures Typed => new(Measures, Investment, EnergySaved, CarbonSaved, MoneySaved, Jobs, Orders, EventsAttended);

        internal static ReportInput Of(FollowUp report) =>
            new()
            {
                Seen = report.Edits,
                Measures = report.Measures,
                Investment = Written(report.Investment),
                EnergySaved = Written(report.EnergySaved),
                CarbonSaved = Written(report.CarbonSaved),
                MoneySaved = Written(report.MoneySaved),
                Jobs = report.Jobs?.ToString(CultureInfo.InvariantCulture),
                Orders = report.Orders,
                EventsAttended = report.EventsAttended?.ToString(CultureInfo.InvariantCulture),
            };

        private static string? Written(decimal? amount) => amount?.ToString("0.####", CultureInfo.InvariantCulture);
    }
}
