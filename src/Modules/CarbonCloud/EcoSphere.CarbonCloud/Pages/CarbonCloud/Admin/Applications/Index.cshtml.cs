using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Exports;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Admin.Applications;

/// <summary>The reviewers' queue: what waits longest comes first.</summary>
[Authorize(Policy = Permissions.CarbonCloud)]
internal sealed class IndexModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CarbonCloudText> text) : PageModel
{
    private const string All = "all";
    private const string Free = "free";

    private static readonly ApplicationState[] States =
    [
        ApplicationState.Submitted,
        ApplicationState.Returned,
        ApplicationState.Approved,
        ApplicationState.Withdrawn,
    ];

    /// <summary>A state, <c>all</c>, or nothing for what waits.</summary>
    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Keyword { get; set; }

    [BindProperty(SupportsGet = true, Name = "claim")]
    public string? Claim { get; set; }

    /// <summary><c>free</c> for those whose address is at a free mail service.</summary>
    [BindProperty(SupportsGet = true, Name = "mail")]
    public string? Mail { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    public required ApplicationList List { get; set; }

    public string Sorting => string.IsNullOrEmpty(Sort) ? "sent" : Sort;

    public IReadOnlyList<FacetOption> Claims => [new(nameof(ClaimFilter.Mine), text["By me"]), new(nameof(ClaimFilter.Nobody), text["By nobody"])];

    public IReadOnlyList<FacetOption> Mails => [new(Free, text["Address at a free mail service"])];

    /// <summary>The states as tabs, each with its count under the other filters.</summary>
    public IEnumerable<(string Url, string Text, int Count, bool IsCurrent)> Tabs =>
        [
            .. States.Select(state =>
                (
                    Request.With("state", state == ApplicationState.Submitted ? null : state.ToString()),
                    ServiceWords.State(text, state),
                    List.Counts.GetValueOrDefault(state),
                    Filter.State == state
                )
            ),
            (Request.With("state", All), text["All"].Value, List.Counts.Values.Sum(), Filter.State is null),
        ];

    private ApplicationFilter Filter =>
        new(
            State == All ? null
                : ListAddress.Read<ApplicationState>(State) is { } state and not ApplicationState.Draft ? state
                : ApplicationState.Submitted,
            Mail == Free,
            Keyword,
            ListAddress.Read<ClaimFilter>(Claim),
            Sort
        );

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var found = await mediator.Send(new ListServiceApplications(Filter, number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        List = found.Value;
        return List.Rows.Info.IsOutside ? NotFound() : Page();
    }

    /// <summary>The whole filtered queue as a file.</summary>
    public async Task<IActionResult> OnGetExport(CancellationToken ct, ExportFormat format = ExportFormat.Csv)
    {
        var found = await mediator.Send(new ExportServiceApplications(Filter), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        return new ExportResult<ExportedApplication>(Columns(), found.Value, format, $"carbon-cloud-applications-{Show.Day(clock.GetUtcNow()):yyyyMMdd}");
    }

    public string ExportUrl(ExportFormat format) => Request.ExportUrl(format);

    private ExportTable<ExportedApplication> Columns() =>
        new ExportTable<ExportedApplication>(text["Applications for CarbonCloud"])
            .Text(text["Reference number"], a => a.Number)
            .Text(text["Unified business number"], a => a.TaxId)
            .Text(text["Company name"], a => a.Company)
            .Text(text["State"], a => ServiceWords.State(text, a.State))
            .Number(text["Round"], a => a.Round)
            .Time(text["Sent on"], a => a.SubmittedAt)
            .Time(text["Decided on"], a => a.DecidedAt)
            .Text(text["Reviewer"], a => a.ClaimedByName)
            .Text(text["Address at a free mail service"], a => a.IsFreeMail ? text["Yes"] : text["No"])
            .Text(text["Services and main products"], a => a.Business)
            .Text(text["Where the sites are"], a => ServiceWords.Sites(text, a.Sites))
            .Text(text["State of the carbon inventory"], a => a.Inventory is { } state ? ServiceWords.Inventory(text, state) : null)
            .Text(text["Topics of interest"], a => ServiceWords.Topics(text, a.Topics))
            .Text(text["Applicant’s name"], a => a.Name)
            .Text(text["Department"], a => a.Department)
            .Text(text["Position"], a => a.Position)
            .Text(text["E-mail address"], a => a.Email)
            .Text(text["Telephone"], a => Show.Phone(a.Phone))
            .Text(text["Remarks"], a => a.Remarks);
}
