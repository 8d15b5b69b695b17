using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Reports;
using EcoSphere.Consulting.Application.Visits;
using EcoSphere.Consulting.Domain;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Member;

/// <summary>One case of the firm's: whose turn it is, the step that is the firm's, the way so far, the report.</summary>
[Authorize]
internal sealed class CaseModel(IMediator mediator, TimeProvider clock, IStringLocalizer<ConsultingText> text) : PageModel
{
    /// <summary>How many steps were shown.</summary>
    [BindProperty]
    public int SeenSteps { get; set; }

    /// <summary>The newest version of the report that was shown.</summary>
    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    public ChoiceInput Choice { get; set; } = new();

    [BindProperty]
    public RefusalInput Refusal { get; set; } = new();

    public required CaseView Case { get; set; }

    public DateTimeOffset Now => clock.GetUtcNow();

    public IReadOnlyList<SelectListItem> Proposals => [.. Case.Proposals.Select(p => new SelectListItem(CaseWords.Span(p.Starts, p.Ends), p.Id.ToString()))];

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct) => await Load(id, ct) ?? Page();

    public Task<IActionResult> OnPostConfirm(Guid id, CancellationToken ct) =>
        Do(
            id,
            new ConfirmVisit(id, SeenSteps, Choice.ProposalId, Choice.Note),
            text["The time of the visit is fixed. Your consultant gets a mail."],
            nameof(Choice),
            ct
        );

    public Task<IActionResult> OnPostDecline(Guid id, CancellationToken ct) =>
        Do(id, new DeclineVisit(id, SeenSteps, Refusal.Reason), text["Your consultant gets a mail and proposes other times."], nameof(Refusal), ct);

    public Task<IActionResult> OnPostReceive(Guid id, CancellationToken ct) =>
        Do(id, new ConfirmReceipt(id, SeenVersion), text["Thank you. The survey is open now."], "", ct);

    public Task<IActionResult> OnPostRevise(Guid id, CancellationToken ct) =>
        Do(id, new RequestRevision(id, SeenSteps, Refusal.Reason), text["Your consultant gets a mail and uploads a new version."], nameof(Refusal), ct);

    private async Task<IActionResult> Do(Guid id, ICommand command, string done, string prefix, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(id, ct) ?? Page();
        var result = await mediator.Send(command, ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text, prefix) ?? await Load(id, ct) ?? Page();
        TempData["Status"] = done;
        return Redirect(ConsultingLinks.MyCase(id));
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetCase(id, Side.Firm), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Case = found.Value;
        return null;
    }

    internal sealed class ChoiceInput
    {
        public Guid? ProposalId { get; set; }

        public string? Note { get; set; }
    }

    internal sealed class RefusalInput
    {
        public string? Reason { get; set; }
    }
}
