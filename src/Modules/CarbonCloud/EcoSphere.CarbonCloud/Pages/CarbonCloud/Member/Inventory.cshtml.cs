using EcoSphere.CarbonCloud.Application.Access;
using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Member;

/// <summary>The first part of the form (F13), kept as a draft whatever is filled in. Name and number are the company's own.</summary>
[Authorize]
internal sealed class InventoryModel(IMediator mediator, IStringLocalizer<CarbonCloudText> text) : PageModel
{
    [BindProperty]
    public Guid Id { get; set; }

    [BindProperty]
    public InventoryInput Input { get; set; } = new();

    /// <summary><c>check</c> when the applicant came from the page of all answers and goes back to it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public required MyApplication Own { get; set; }

    public required OwnPlace Place { get; set; }

    public IReadOnlyList<SelectListItem> Sites => ServiceWords.SiteChoices(text);

    public IReadOnlyList<SelectListItem> Inventories => ServiceWords.InventoryChoices(text);

    public IReadOnlyList<SelectListItem> Topics => ServiceWords.TopicChoices(text);

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (!await Load(ct))
            return Redirect(CarbonCloudLinks.Mine);
        Id = Own.Id;
        Input = InventoryInput.Of(Own.Answers);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (await Keep(ct) is { } answer)
            return answer;
        if (Input.Form.On(ServiceAnswers.None).Check(ApplicationSections.Inventory, isFreeMail: false).Failure is { } missing)
            return this.ApplyError(missing, text) ?? Page();
        return Redirect(Back != "check" && Own.Opens(ApplicationSections.Applicant) ? CarbonCloudLinks.Applicant : CarbonCloudLinks.Check);
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
        var kept = await mediator.Send(new KeepInventoryAnswers(Id, Input.Form), ct);
        return kept.Error is { } error ? this.ApplyError(error, text) ?? BadRequest() : new NoContentResult();
    }

    /// <summary>Keeps the answers; the page to show instead of going on, or null.</summary>
    private async Task<IActionResult?> Keep(CancellationToken ct)
    {
        if (!await Load(ct))
            return Redirect(CarbonCloudLinks.Mine);
        if (!ModelState.IsValid)
            return Page();
        var kept = await mediator.Send(new KeepInventoryAnswers(Id, Input.Form), ct);
        return kept.Error is { } refused ? this.ApplyError(refused, text) ?? Page() : null;
    }

    private async Task<bool> Load(CancellationToken ct)
    {
        var mine = (await mediator.Send(new GetMyService(), ct)).Value;
        if (mine.OpenFor(ApplicationSections.Inventory) is not { } own)
            return false;
        (Own, Place) = (own, mine.Place!);
        return true;
    }

    internal sealed class InventoryInput
    {
        public string? Business { get; set; }

        public List<SiteRegions> Sites { get; set; } = [];

        public InventoryState? Inventory { get; set; }

        public List<InterestTopics> Topics { get; set; } = [];

        internal InventoryForm Form => new(Business, Sites, Inventory, Topics);

        internal static InventoryInput Of(ServiceAnswers answers) =>
            new()
            {
                Business = answers.Business,
                Sites = [.. ServiceWords.Regions.Where(r => answers.Sites.HasFlag(r))],
                Inventory = answers.Inventory,
                Topics = [.. ServiceWords.AllTopics.Where(t => answers.Topics.HasFlag(t))],
            };
    }
}
