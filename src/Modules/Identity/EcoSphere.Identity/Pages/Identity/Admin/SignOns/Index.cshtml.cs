using System.Globalization;
using EcoSphere.Identity.Application.Connect;
using EcoSphere.Identity.Domain.Connect;
using EcoSphere.Identity.Pages.Identity.Connect;
using EcoSphere.Kernel;
using EcoSphere.Platform.Exports;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace EcoSphere.Identity.Pages.Identity.Admin.SignOns;

/// <summary>The log of single sign-on: search, filter, export.</summary>
[Authorize(Policy = Permissions.Identity)]
internal sealed class IndexModel(IMediator mediator, IOptions<SsoOptions> sso, IStringLocalizer<IdentityText> text, TimeProvider clock) : PageModel
{
    private static readonly string[] Filters = ["q", "outcome", "client", "days"];

    [FromQuery(Name = "q")]
    public string? Keyword { get; set; }

    [FromQuery]
    public string? Outcome { get; set; }

    [FromQuery]
    public string? Client { get; set; }

    [FromQuery]
    public int? Days { get; set; }

    [FromQuery]
    public string? Sort { get; set; }

    public SignOnList List { get; private set; } = null!;

    public IReadOnlyList<FacetOption> Outcomes =>
        [
            .. Enum.GetValues<SignOnOutcome>()
                .Select(o => new FacetOption(o.ToString().ToLowerInvariant(), text[ConnectWords.Of(o)], List.Outcomes.GetValueOrDefault(o))),
        ];

    /// <summary>The clients there are, and those there were when somebody signed on.</summary>
    public IReadOnlyList<FacetOption> Clients =>
        [
            .. sso
                .Value.Clients.Select(c => c.ClientId)
                .Union(List.Clients.Keys, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(id => new FacetOption(id, NameOf(id), List.Clients.GetValueOrDefault(id))),
        ];

    public IReadOnlyList<FacetOption> Periods =>
        [new("1", text["Last 24 hours"]), .. ((int[])[7, 30]).Select(d => new FacetOption(d.ToString(CultureInfo.InvariantCulture), text["Last {0} days", d]))];

    /// <summary>Where the export of what is shown is asked for.</summary>
    public string ExportUrl => Request.Path + new QueryBuilder(Request.Query.Where(p => Filters.Contains(p.Key))) { { "handler", "Export" } }.ToQueryString();

    private SignOnFilter Filter =>
        new(
            Keyword,
            Enum.TryParse<SignOnOutcome>(Outcome, ignoreCase: true, out var outcome) && Enum.IsDefined(outcome) ? outcome : null,
            string.IsNullOrEmpty(Client) ? null : Client,
            Days
        );

    /// <summary>What people call a client; one that is gone by its short name.</summary>
    public string NameOf(string clientId) => sso.Value.Find(clientId) is { } client ? ConnectWords.NameOf(client) : clientId;

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var result = await mediator.Send(new ListSignOns(Filter, Sort == "at", number), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        List = result.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostExport([FromForm] ExportFormat format, CancellationToken ct)
    {
        var result = await mediator.Send(new ExportSignOns(Filter, Request.QueryString.Value ?? ""), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        var table = new ExportTable<SignOnRow>(text["Sign-on log"])
            .Time(text["When"], s => s.At)
            .Text(text["Name"], s => s.Name)
            .Text(text["E-mail address"], s => s.Email)
            .Text(text["Company"], s => s.Company)
            .Text(text["Service"], s => NameOf(s.ClientId))
            .Text(text["Result"], s => text[ConnectWords.Of(s.Outcome)])
            .Text(text["Network address"], s => s.IpAddress);
        return new ExportResult<SignOnRow>(table, result.Value, format, $"sign-ons-{Show.Day(clock.GetUtcNow()):yyyyMMdd}");
    }
}
