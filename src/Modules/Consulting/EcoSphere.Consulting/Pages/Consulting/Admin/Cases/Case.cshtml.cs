using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Application.Claims;
using EcoSphere.Consulting.Application.Matches;
using EcoSphere.Consulting.Application.Reviews;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Admin.Cases;

/// <summary>One case for staff: facts, rounds of review, the decision or the match, the way so far.</summary>
[Authorize(Policy = Permissions.Consulting)]
internal sealed class CaseModel(IMediator mediator, TimeProvider clock, IStringLocalizer<ConsultingText> text) : PageModel
{
    /// <summary>How many steps staff has read.</summary>
    [BindProperty]
    public int SeenSteps { get; set; }

    [BindProperty]
    public ApprovalInput Approval { get; set; } = new();

    [BindProperty]
    public ReturnInput Back { get; set; } = new();

    [BindProperty]
    public MatchInput Match { get; set; } = new();

    public required CaseView Case { get; set; }

    /// <summary>The consultants, where the case is to be matched.</summary>
    public IReadOnlyList<Candidate> Candidates { get; private set; } = [];

    public DateTimeOffset Now => clock.GetUtcNow();

    public IReadOnlyList<SelectListItem> Sections => [.. ReturnNote.InOrder.Select(s => new SelectListItem(CaseWords.Section(text, s), s.ToString()))];

    public IReadOnlyList<SelectListItem> Choices => CandidateChoices.Of(text, Candidates);

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct) => await Load(id, ct) ?? Page();

    public Task<IActionResult> OnPostClaim(Guid id, CancellationToken ct) => Do(id, new ClaimCase(id, SeenSteps), text["You see to this case now."], "", ct);

    public Task<IActionResult> OnPostTakeOver(Guid id, CancellationToken ct) =>
        Do(id, new TakeOverCase(id, SeenSteps), text["You see to this case now."], "", ct);

    public Task<IActionResult> OnPostRelease(Guid id, CancellationToken ct) =>
        Do(id, new ReleaseCase(id, SeenSteps), text["Others can see to this case now."], "", ct);

    public Task<IActionResult> OnPostApprove(Guid id, CancellationToken ct) =>
        Do(
            id,
            new ApproveApplication(id, SeenSteps, Approval.Note),
            text["Approved. The firm gets a mail; match the case with a consultant next."],
            nameof(Approval),
            ct
        );

    public Task<IActionResult> OnPostReturn(Guid id, CancellationToken ct) =>
        Do(
            id,
            new ReturnApplication(
                id,
                SeenSteps,
                Back.Reason,
                Back.Sections,
                [
                    new(ApplicationSections.Eligibility, Back.EligibilityRemark),
                    new(ApplicationSections.Contact, Back.ContactRemark),
                    new(ApplicationSections.Subject, Back.SubjectRemark),
                    new(ApplicationSections.Scan, Back.ScanRemark),
                ]
            ),
            text["Returned. The firm gets a mail and corrects the sections that are open."],
            nameof(Back),
            ct
        );

    public Task<IActionResult> OnPostMatch(Guid id, CancellationToken ct) =>
        Do(
            id,
            new MatchCase(id, SeenSteps, Match.ConsultantId, Match.Note),
            text["Matched. Firm and consultant get a mail; the self-assessment is open."],
            nameof(Match),
            ct
        );

    private async Task<IActionResult> Do(Guid id, ICommand command, string done, string prefix, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(id, ct) ?? Page();
        var result = await mediator.Send(command, ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text, prefix) ?? await Load(id, ct) ?? Page();
        TempData["Status"] = done;
        return Redirect(ConsultingLinks.AdminCase(id));
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetCase(id, Side.Staff), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Case = found.Value;
        if (Case.State == CaseState.Approved)
            Candidates = (await mediator.Send(new ListCandidates(id), ct)).Value;
        return null;
    }

    internal sealed class ApprovalInput
    {
        public string? Note { get; set; }
    }

    internal sealed class ReturnInput
    {
        public string? Reason { get; set; }

        public List<ApplicationSections> Sections { get; set; } = [];

        public string? EligibilityRemark { get; set; }

        public string? ContactRemark { get; set; }

        public string? SubjectRemark { get; set; }

        public string? ScanRemark { get; set; }
    }

    internal sealed class MatchInput
    {
        public Guid? ConsultantId { get; set; }

        public string? Note { get; set; }
    }
}
