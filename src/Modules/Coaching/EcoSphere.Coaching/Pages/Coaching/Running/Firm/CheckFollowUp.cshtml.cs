using EcoSphere.Coaching.Application.FollowUps;
using EcoSphere.Coaching.Domain;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Firm;

/// <summary>All answers of a yearly report before it is sent.</summary>
[Authorize]
internal sealed class CheckFollowUpModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    /// <summary>Which edit was shown: nothing is sent that nobody looked at.</summary>
    [BindProperty]
    public int Seen { get; set; }

    public FollowUpView Shown { get; private set; } = null!;

    public bool IsComplete => Shown.Report.Figures.Failure() is null;

    /// <summary>What is missing, each as a sentence with its question.</summary>
    public IEnumerable<string> Missing
    {
        get
        {
            var terms = FollowUpWords.Facts(text, Shown.Report.Figures).ToDictionary(f => f.Field, f => f.Term, StringComparer.Ordinal);
            foreach (var error in Shown.Report.Figures.Failure()?.Details ?? [])
                yield return text["{0}: {1}", terms.GetValueOrDefault(error.Field ?? "", ""), text[error.Message, [.. error.Args]].Value];
        }
    }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        return Shown.Report.IsOpen ? Page() : Redirect(RunLinks.FollowUp(Side.Firm, id));
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        var sent = await mediator.Send(new SendFollowUp(id, Seen), ct);
        if (sent.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The report has been sent. Thank you."].Value;
        return Redirect(RunLinks.FollowUp(Side.Firm, id));
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetFollowUp(Side.Firm, id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Shown = found.Value;
        return null;
    }
}
