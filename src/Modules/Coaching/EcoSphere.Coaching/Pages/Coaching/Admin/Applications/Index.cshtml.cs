using EcoSphere.Coaching.Application.Batches;
using EcoSphere.Coaching.Application.Reviews;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Exports;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Applications;

/// <summary>The staff's queue, in the order in which firms are taken; qualified ones of one item go on a list for the authority from here.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class IndexModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "tab")]
    public string? Tab { get; set; }

    [BindProperty(SupportsGet = true, Name = "programme")]
    public string? Programme { get; set; }

    [BindProperty(SupportsGet = true, Name = "item")]
    public string? Item { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Keyword { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    public required ApplicationList List { get; set; }

    public IReadOnlyList<FacetOption> Programmes =>
        [.. Choices.Where(c => c.State != ProgrammeState.Draft).Select(c => new FacetOption(c.Id.ToString(), c.Content.Title.Here()))];

    /// <summary>The items of the chosen programme, or of the chosen item's; of all years at once there would be too many to choose from.</summary>
    public IReadOnlyList<FacetOption> Items =>
        [
            .. Choices
                .Where(c => ProgrammeId is { } programme ? c.Id == programme : c.Items.Any(i => i.Id == ItemId))
                .SelectMany(c => c.Items)
                .Select(i => new FacetOption(i.Id.ToString(), $"{i.Content.Code} {i.Content.Title.Here()}")),
        ];

    public string Sorting => string.IsNullOrEmpty(Sort) ? "priority" : Sort;

    /// <summary>Whether what is shown can go on one list.</summary>
    public bool CanList => Filter is { Tab: ApplicationTab.Qualified, ItemId: not null };

    public IEnumerable<(string Url, string Text, int Count, bool IsCurrent)> Tabs =>
        Enum.GetValues<ApplicationTab>()
            .Select(tab => (With("tab", tab == ApplicationTab.InReview ? null : tab.ToString()), Words(tab), List.CountOf(tab), Filter.Tab == tab));

    private IReadOnlyList<ProgrammeChoice> Choices { get; set; } = [];

    private Guid? ProgrammeId => Guid.TryParse(Programme, out var programme) ? programme : null;

    /// <summary>The chosen item; one of another programme than the chosen one is left behind.</summary>
    private Guid? ItemId =>
        Guid.TryParse(Item, out var item) && (ProgrammeId is not { } programme || Choices.Any(c => c.Id == programme && c.Items.Any(i => i.Id == item)))
            ? item
            : null;

    private ApplicationFilter Filter =>
        new(
            Enum.TryParse<ApplicationTab>(Tab, ignoreCase: true, out var tab) && Enum.IsDefined(tab) ? tab : ApplicationTab.InReview,
            ProgrammeId,
            ItemId,
            Keyword,
            Sort
        );

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1) => await Load(number, ct) ?? Page();

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        await LoadChoices(ct);
        if (ItemId is not { } itemId)
            return BadRequest();
        var begun = await mediator.Send(new BeginBatch(itemId, Chosen), ct);
        if (begun.Error is { } error)
            return this.ApplyError(error, text) ?? await Load(1, ct) ?? Page();
        TempData["Status"] = text["The list has been made. Export it for the authority, then say that it was sent."].Value;
        return Redirect(CoachingLinks.AdminBatch(begun.Value));
    }

    /// <summary>The whole filtered queue as a file.</summary>
    public async Task<IActionResult> OnGetExport(CancellationToken ct, ExportFormat format = ExportFormat.Csv)
    {
        await LoadChoices(ct);
        var found = await mediator.Send(new ExportApplications(Filter), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        return new ExportResult<ExportedApplication>(Columns(), found.Value, format, $"coaching-applications-{Show.Day(clock.GetUtcNow()):yyyyMMdd}");
    }

    public string ExportUrl(ExportFormat format) => $"{With("handler", "Export")}&format={format}";

    private async Task<IActionResult?> Load(int number, CancellationToken ct)
    {
        await LoadChoices(ct);
        var found = await mediator.Send(new ListApplications(Filter, number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        List = found.Value;
        return null;
    }

    private async Task LoadChoices(CancellationToken ct) => Choices = (await mediator.Send(new ListItemChoices(), ct)).Value;

    private string Words(ApplicationTab tab) =>
        tab switch
        {
            ApplicationTab.InReview => text["In review"],
            ApplicationTab.Returned => text["Returned"],
            ApplicationTab.Qualified => text["Qualified"],
            ApplicationTab.Listed => text["Listed for the authority"],
            ApplicationTab.Approved => text["Approved"],
            ApplicationTab.Waiting => text["On the waiting list"],
            ApplicationTab.Running => text["Coaching under way"],
            ApplicationTab.Over => text["Over"],
            _ => text["All"],
        };

    /// <summary>This page's address with one part changed; a changed list starts at its first page.</summary>
    private string With(string name, string? value)
    {
        var query = Request
            .Query.Where(p => p.Key != name && p.Key is not ("page" or "handler" or "format"))
            .SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v)));
        return Request.Path + QueryString.Create(value is null ? query : query.Append(KeyValuePair.Create(name, (string?)value)));
    }

    private ExportTable<ExportedApplication> Columns() =>
        new ExportTable<ExportedApplication>(text["Applications for coaching"])
            .Text(text["Case number"], a => a.Number)
            .Text(text["Firm"], a => a.CompanyName)
            .Text(text["Unified business number"], a => a.TaxId)
            .Text(text["Trade"], a => a.IndustryCode)
            .Text(text["Item"], a => $"{a.Item.Code} {a.Item.Title.Here()}")
            .Text(text["State"], a => CoachingWords.State(text, a.State))
            .Time(text["Sent on"], a => a.SubmittedAt)
            .Decimal(text["Priority"], a => a.PriorityRank)
            .Decimal(text["Points"], a => a.Score)
            .Time(text["Approved on"], a => a.ApprovedAt)
            .Decimal(text["To be paid back (NT$)"], a => a.CostToPayBack);
}
