using EcoSphere.CarbonCloud.Application.Reactions;
using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.CarbonCloud.Application.Subscriptions;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Admin.Applications;

/// <summary>One application: facts, earlier rounds, history and the decision together.</summary>
[Authorize(Policy = Permissions.CarbonCloud)]
internal sealed class ReviewModel(IMediator mediator, IStringLocalizer<CarbonCloudText> text) : PageModel
{
    [BindProperty]
    public DecisionInput Input { get; set; } = new();

    public required ServiceReview Review { get; set; }

    public IReadOnlyList<SelectListItem> Sections =>
        [
            .. ((ApplicationSections[])[ApplicationSections.Inventory, ApplicationSections.Applicant]).Select(s => new SelectListItem(
                ServiceWords.Section(text, s),
                s.ToString()
            )),
        ];

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct) => await Load(id, ct) ?? Page();

    public Task<IActionResult> OnPostClaim(Guid id, CancellationToken ct) =>
        Do(new ClaimServiceApplication(id), id, text["You review this application now."], ct);

    public Task<IActionResult> OnPostTakeOver(Guid id, CancellationToken ct) =>
        Do(new TakeOverServiceApplication(id), id, text["You review this application now."], ct);

    public Task<IActionResult> OnPostRelease(Guid id, CancellationToken ct) =>
        Do(new ReleaseServiceApplication(id), id, text["Others can review this application now."], ct);

    public Task<IActionResult> OnPostApprove(Guid id, CancellationToken ct) =>
        Do(
            new ApproveServiceApplication(id, Input.Round, Input.Note),
            id,
            text["Approved. The company can use the service from now on, and the applicant gets a mail."],
            ct
        );

    public Task<IActionResult> OnPostReturn(Guid id, CancellationToken ct) =>
        Do(
            new ReturnServiceApplication(id, Input.Round, Input.Reason, Input.Sections, Input.InventoryRemark, Input.ApplicantRemark),
            id,
            text["Returned. The applicant gets a mail with the reason."],
            ct
        );

    /// <summary>A changed answer as people read it.</summary>
    public string? Read(ApplicationField field, string? value) =>
        field switch
        {
            ApplicationField.Sites => Enum.TryParse<SiteRegions>(value, out var sites) ? ServiceWords.Sites(text, sites) : value,
            ApplicationField.Inventory => Enum.TryParse<InventoryState>(value, out var state) ? ServiceWords.Inventory(text, state) : value,
            ApplicationField.Topics => Enum.TryParse<InterestTopics>(value, out var topics) ? ServiceWords.Topics(text, topics) : value,
            ApplicationField.Phone => Show.Phone(value),
            _ => value,
        };

    public string Outcome(RoundView round) =>
        text[
            round.Decision switch
            {
                ReviewDecision.Approved => "Approved",
                ReviewDecision.Returned => "Returned for correction",
                ReviewDecision.Withdrawn => "Withdrawn",
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
    public string Told(HistoryLine line) =>
        text[
            line.Action switch
            {
                // who applies again puts down that the subscription before is over
                nameof(BeginServiceApplication) when line != Review.History[^1] => "Subscription over",
                nameof(BeginServiceApplication) => "Draft begun",
                nameof(SubmitServiceApplication) => "Sent for review",
                nameof(WithdrawServiceApplication) => "Withdrawn",
                nameof(ClaimServiceApplication) => "Claimed for review",
                nameof(TakeOverServiceApplication) => "Taken over by another reviewer",
                nameof(ReleaseServiceApplication) => "Released for other reviewers",
                nameof(ApproveServiceApplication) => "Approved",
                nameof(ReturnServiceApplication) => "Returned for correction",
                nameof(EndSubscription) or nameof(ExpireSubscriptions) => "Subscription over",
                nameof(KeepMembers) => "Withdrawn, because the applicant left the company",
                nameof(ErasePersonalData) => "Applicant’s personal data erased",
                "SeedDemoServices" => "Came with the demo data",
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
        return Redirect(CarbonCloudLinks.AdminApplication(id));
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetServiceReview(id), ct);
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

        public string? InventoryRemark { get; set; }

        public string? ApplicantRemark { get; set; }
    }
}
