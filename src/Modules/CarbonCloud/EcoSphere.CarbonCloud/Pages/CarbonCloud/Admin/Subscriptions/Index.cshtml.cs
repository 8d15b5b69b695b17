using EcoSphere.CarbonCloud.Application.Subscriptions;
using EcoSphere.CarbonCloud.Domain.Subscriptions;
using EcoSphere.Kernel;
using EcoSphere.Platform.Exports;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Admin.Subscriptions;

/// <summary>The subscriptions of all companies; what ends first comes first.</summary>
[Authorize(Policy = Permissions.CarbonCloud)]
internal sealed class IndexModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CarbonCloudText> text) : PageModel
{
    private const string All = "all";

    /// <summary>A tab, <c>all</c>, or nothing for what runs.</summary>
    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Keyword { get; set; }

    public required SubscriptionList List { get; set; }

    /// <summary>The states as tabs, each with its count.</summary>
    public IEnumerable<(string Url, string Text, int Count, bool IsCurrent)> Tabs =>
        [
            .. Enum.GetValues<SubscriptionTab>()
                .Select(tab =>
                    (
                        Request.With("state", tab == SubscriptionTab.Running ? null : tab.ToString()),
                        ServiceWords.Tab(text, tab),
                        List.Counts[tab],
                        Filter.Tab == tab
                    )
                ),
            (Request.With("state", All), text["All"].Value, List.Total, Filter.Tab is null),
        ];

    private SubscriptionFilter Filter => new(State == All ? null : ListAddress.Read<SubscriptionTab>(State) ?? SubscriptionTab.Running, Keyword);

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var found = await mediator.Send(new ListSubscriptions(Filter, number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        List = found.Value;
        return List.Rows.Info.IsOutside ? NotFound() : Page();
    }

    /// <summary>The whole filtered list as a file.</summary>
    public async Task<IActionResult> OnGetExport(CancellationToken ct, ExportFormat format = ExportFormat.Csv)
    {
        var found = await mediator.Send(new ExportSubscriptions(Filter), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        return new ExportResult<ExportedSubscription>(Columns(), found.Value, format, $"carbon-cloud-subscriptions-{Show.Day(clock.GetUtcNow()):yyyyMMdd}");
    }

    public string ExportUrl(ExportFormat format) => Request.ExportUrl(format);

    /// <summary>How it ended: one whose last day is over has expired, whether that has been put down or not.</summary>
    public static SubscriptionEnd? EndOf(SubscriptionRow row) => row.Runs ? null : row.End ?? SubscriptionEnd.Expired;

    private ExportTable<ExportedSubscription> Columns() =>
        new ExportTable<ExportedSubscription>(text["Subscriptions to CarbonCloud"])
            .Text(text["Reference number"], s => s.Number)
            .Text(text["Company name"], s => s.Company)
            .Text(text["Unified business number"], s => s.TaxId)
            .Time(text["Approved on"], s => s.StartedAt)
            .Date(text["Last day"], s => s.LastDay)
            .Text(text["State"], s => ServiceWords.End(text, s.End))
            .Time(text["Ended on"], s => s.EndedAt)
            .Text(text["Reason"], s => s.EndReason);
}
