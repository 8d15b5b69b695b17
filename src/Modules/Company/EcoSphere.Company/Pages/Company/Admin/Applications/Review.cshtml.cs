using EcoSphere.Company.Application.UpgradeApplications;
using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Company.Pages.Company.Upgrade;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Forms;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Admin.Applications;

/// <summary>One application: facts, document, earlier rounds, history and the decision together.</summary>
[Authorize(Policy = Permissions.Company)]
internal sealed class ReviewModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CompanyText> text) : PageModel
{
    [BindProperty]
    public DecisionInput Input { get; set; } = new();

    public required UpgradeReview Review { get; set; }

    public DateTimeOffset Now => clock.GetUtcNow();

    public IReadOnlyList<SelectListItem> Sections =>
        [new(text["Company details"], nameof(ApplicationSections.Profile)), new(text["Proof document"], nameof(ApplicationSections.Proof))];

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct) => await Load(id, ct) ?? Page();

    public Task<IActionResult> OnPostClaim(Guid id, CancellationToken ct) =>
        Do(new ClaimUpgradeApplication(id), id, text["You review this application now."], ct);

    public Task<IActionResult> OnPostTakeOver(Guid id, CancellationToken ct) =>
        Do(new TakeOverUpgradeApplication(id), id, text["You review this application now."], ct);

    public Task<IActionResult> OnPostRelease(Guid id, CancellationToken ct) =>
        Do(new ReleaseUpgradeApplication(id), id, text["Others can review this application now."], ct);

    public Task<IActionResult> OnPostApprove(Guid id, CancellationToken ct) =>
        Do(new ApproveUpgradeApplication(id, Input.Round, Input.Note), id, text["Approved. The company has been created, and the applicant gets a mail."], ct);

    public Task<IActionResult> OnPostReturn(Guid id, CancellationToken ct) =>
        Do(
            new ReturnUpgradeApplication(id, Input.Round, Input.Reason, Input.Sections, Input.ProfileRemark, Input.ProofRemark),
            id,
            text["Returned. The applicant gets a mail with the reason."],
            ct
        );

    public string? Industry(string? code) =>
        code is not null && Review.Industries.TryGetValue(code, out var name) ? ApplicationWords.Industry(code, name.Zh, name.En) : code;

    /// <summary>A changed answer as people read it.</summary>
    public string? Read(ApplicationField field, string? value) =>
        field switch
        {
            ApplicationField.Kind => Enum.TryParse<CompanyKind>(value, out var kind) ? ApplicationWords.Kind(text, kind) : value,
            ApplicationField.IndustryCode => Industry(value),
            ApplicationField.Phone => Show.Phone(value),
            ApplicationField.Proof => Review.Rounds.Select(r => r.Proof).FirstOrDefault(p => p?.Id.ToString() == value)?.Name ?? value,
            _ => value,
        };

    public string Outcome(RoundView round) =>
        text[
            round.Decision switch
            {
                ReviewDecision.Approved => "Approved",
                ReviewDecision.Returned => "Returned for correction",
                ReviewDecision.Withdrawn => "Withdrawn by the applicant",
                _ => "In review",
            }
        ];

    public static StatusTone Tone(RoundView round) =>
        round.Decision switch
        {
            ReviewDecision.Approved => StatusTone.Good,
            ReviewDecision.Returned => StatusTone.Attention,
            ReviewDecision.Withdrawn => StatusTone.Closed,
            _ => StatusTone.Waiting,
        };

    /// <summary>What a line of the history tells.</summary>
    public string Told(string action) =>
        text[
            action switch
            {
                nameof(StartUpgradeApplication) => "Draft begun",
                nameof(SubmitUpgradeApplication) => "Sent for review",
                nameof(WithdrawUpgradeApplication) => "Withdrawn by the applicant",
                nameof(ClaimUpgradeApplication) => "Claimed for review",
                nameof(TakeOverUpgradeApplication) => "Taken over by another reviewer",
                nameof(ReleaseUpgradeApplication) => "Released for other reviewers",
                nameof(ApproveUpgradeApplication) => "Approved",
                nameof(ReturnUpgradeApplication) => "Returned for correction",
                nameof(EcoSphere.Company.Application.Files.AttachProof) => "Document uploaded",
                nameof(EcoSphere.Company.Application.Files.RemoveProof) => "Document removed",
                _ => "Changed",
            }
        ];

    private async Task<IActionResult> Do(ICommand command, Guid id, string done, CancellationToken ct)
    {
        // a number or a choice that cannot be read comes from no form of ours
        if (!ModelState.IsValid)
            return BadRequest();
        var result = await mediator.Send(command, ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? await Load(id, ct) ?? Page();
        TempData["Status"] = done;
        return Redirect(CompanyLinks.AdminApplication(id));
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetUpgradeReview(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Review = found.Value;
        return null;
    }

    internal sealed class DecisionInput
    {
        /// <summary>The round that the reviewer has read.</summary>
        public int Round { get; set; }

        public string? Note { get; set; }

        public string? Reason { get; set; }

        public List<ApplicationSections> Sections { get; set; } = [];

        public string? ProfileRemark { get; set; }

        public string? ProofRemark { get; set; }
    }
}
