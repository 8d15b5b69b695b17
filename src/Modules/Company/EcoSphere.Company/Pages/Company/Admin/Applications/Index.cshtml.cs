using EcoSphere.Company.Application.UpgradeApplications;
using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Company.Pages.Company.Upgrade;
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

namespace EcoSphere.Company.Pages.Company.Admin.Applications;

/// <summary>The reviewers' queue: what waits longest comes first.</summary>
[Authorize(Policy = Permissions.Company)]
internal sealed class IndexModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CompanyText> text) : PageModel
{
    private const string All = "all";

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

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string[] Kind { get; set; } = [];

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Keyword { get; set; }

    [BindProperty(SupportsGet = true, Name = "claim")]
    public string? Claim { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    public required ApplicationList List { get; set; }

    public string Sorting => string.IsNullOrEmpty(Sort) ? "sent" : Sort;

    public DateTimeOffset Now => clock.GetUtcNow();

    public IReadOnlyList<FacetOption> Kinds =>
        [
            .. Enum.GetValues<CompanyKind>()
                .Select(kind => new FacetOption(
                    kind.ToString(),
                    ApplicationWords.Kind(text, kind)!,
                    List.Counts.Where(c => c.Kind == kind && (Filter.State is null || c.State == Filter.State)).Sum(c => c.Count)
                )),
        ];

    public IReadOnlyList<FacetOption> Claims => [new(nameof(ClaimFilter.Mine), text["By me"]), new(nameof(ClaimFilter.Nobody), text["By nobody"])];

    /// <summary>The states as tabs, each with its count under the other filters.</summary>
    public IEnumerable<(string Url, string Text, int Count, bool IsCurrent)> Tabs =>
        [
            .. States.Select(state =>
                (
                    With("state", state == ApplicationState.Submitted ? null : state.ToString()),
                    ApplicationWords.State(text, state),
                    Count(state),
                    Filter.State == state
                )
            ),
            (With("state", All), text["All"].Value, Count(null), Filter.State is null),
        ];

    private ApplicationFilter Filter =>
        new(
            State == All ? null
                : Read<ApplicationState>(State) is { } state and not ApplicationState.Draft ? state
                : ApplicationState.Submitted,
            [.. Kind.Select(Read<CompanyKind>).OfType<CompanyKind>()],
            Keyword,
            Read<ClaimFilter>(Claim),
            Sort
        );

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var found = await mediator.Send(new ListUpgradeApplications(Filter, number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        List = found.Value;
        return List.Rows.Info.IsOutside ? NotFound() : Page();
    }

    /// <summary>The whole filtered queue as a file.</summary>
    public async Task<IActionResult> OnGetExport(CancellationToken ct, ExportFormat format = ExportFormat.Csv)
    {
        var found = await mediator.Send(new ExportUpgradeApplications(Filter), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        return new ExportResult<ExportedApplication>(Columns(), found.Value, format, $"upgrade-applications-{Show.Day(Now):yyyyMMdd}");
    }

    /// <summary>This page's address with one part changed; a changed list starts at its first page.</summary>
    public string With(string name, string? value)
    {
        var query = Request
            .Query.Where(p => p.Key != name && p.Key is not ("page" or "handler" or "format"))
            .SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v)));
        return Request.Path + QueryString.Create(value is null ? query : query.Append(KeyValuePair.Create(name, (string?)value)));
    }

    public string ExportUrl(ExportFormat format)
    {
        var here = With("handler", "Export");
        return $"{here}&format={format}";
    }

    private static T? Read<T>(string? typed)
        where T : struct, Enum => Enum.TryParse<T>(typed, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    private int Count(ApplicationState? state) =>
        List
            .Counts.Where(c => (state is null || c.State == state) && (Filter.Kinds.Count == 0 || (c.Kind is { } kind && Filter.Kinds.Contains(kind))))
            .Sum(c => c.Count);

    private ExportTable<ExportedApplication> Columns() =>
        new ExportTable<ExportedApplication>(text["Upgrade applications"])
            .Text(text["Reference number"], a => a.Number)
            .Text(text["Unified business number"], a => a.TaxId)
            .Text(text["Fails the usual check"], a => a.ChecksumOverridden ? text["Yes"] : text["No"])
            .Text(text["Company name"], a => a.Name)
            .Text(text["Joins as"], a => ApplicationWords.Kind(text, a.Kind))
            .Text(text["Industry"], a => a.IndustryCode)
            .Text(text["Registered address"], a => a.Address)
            .Text(text["Telephone"], a => Show.Phone(a.Phone))
            .Text(text["Person in charge"], a => a.Representative)
            .Number(text["Number of employees"], a => a.Employees)
            .Text(text["Website"], a => a.Website)
            .Text(text["State"], a => ApplicationWords.State(text, a.State))
            .Number(text["Round"], a => a.Round)
            .Time(text["Sent on"], a => a.SubmittedAt)
            .Time(text["Decided on"], a => a.DecidedAt)
            .Text(text["Reviewer"], a => a.ClaimedByName);
}
