using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Verifications;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Platform.Exports;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Admin.Verification;

/// <summary>The staff's queue of verifications: what waits longest comes first.</summary>
[Authorize(Policy = Permissions.Marketplace)]
internal sealed class IndexModel(IMediator mediator, TimeProvider clock, IStringLocalizer<MarketplaceText> text) : PageModel
{
    /// <summary>A part of the list, or nothing for what is under way.</summary>
    [BindProperty(SupportsGet = true, Name = "tab")]
    public string? Tab { get; set; }

    [BindProperty(SupportsGet = true, Name = "turn")]
    public string? Turn { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Keyword { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    public required VerificationList List { get; set; }

    public string Sorting => string.IsNullOrEmpty(Sort) ? "since" : Sort;

    public DateTimeOffset Now => clock.GetUtcNow();

    public IReadOnlyList<FacetOption> Turns =>
        [new(nameof(Side.Staff), text["Waiting for the platform"]), new(nameof(Side.Supplier), text["Waiting for the supplier"])];

    /// <summary>The parts as tabs, each with its count under the other filters.</summary>
    public IEnumerable<(string Url, string Text, int Count, bool IsCurrent)> Tabs =>
        Enum.GetValues<VerificationTab>()
            .Select(tab =>
                (With("tab", tab == VerificationTab.UnderWay ? null : tab.ToString()), VerificationTabWords.Of(text, tab), List.CountOf(tab), Filter.Tab == tab)
            );

    private VerificationFilter Filter =>
        new(Read<VerificationTab>(Tab) ?? VerificationTab.UnderWay, Keyword, Read<Side>(Turn) is { } side and not Side.Asker ? side : null, Sort);

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var found = await mediator.Send(new ListVerifications(Filter, number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        List = found.Value;
        return Page();
    }

    /// <summary>The whole filtered queue as a file.</summary>
    public async Task<IActionResult> OnGetExport(CancellationToken ct, ExportFormat format = ExportFormat.Csv)
    {
        var found = await mediator.Send(new ExportVerifications(Filter), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        return new ExportResult<ExportedVerification>(Columns(), found.Value, format, $"tool-verifications-{Show.Day(Now):yyyyMMdd}");
    }

    public string ExportUrl(ExportFormat format)
    {
        var here = With("handler", "Export");
        return $"{here}&format={format}";
    }

    /// <summary>This page's address with one part changed; a changed list starts at its first page.</summary>
    private string With(string name, string? value)
    {
        var query = Request
            .Query.Where(p => p.Key != name && p.Key is not ("page" or "handler" or "format"))
            .SelectMany(p => p.Value.Select(v => KeyValuePair.Create(p.Key, v)));
        return Request.Path + QueryString.Create(value is null ? query : query.Append(KeyValuePair.Create(name, (string?)value)));
    }

    private static T? Read<T>(string? typed)
        where T : struct, Enum => Enum.TryParse<T>(typed, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    private ExportTable<ExportedVerification> Columns() =>
        new ExportTable<ExportedVerification>(text["Tool verification"])
            .Text(text["Case number"], v => v.Number)
            .Text(text["Tool"], v => VerificationWords.Name(new LocalText(v.ToolZh, v.ToolEn)))
            .Text(text["The supplier"], v => v.Supplier)
            .Text(text["State"], v => VerificationWords.State(text, v.State, v.CertificateNumber is not null))
            .Time(text["Requested on"], v => v.RequestedAt)
            .Time(text["In this state since"], v => v.StateSince)
            .Decimal(text["Agreed fee (NT$)"], v => v.FeeQuoted)
            .Decimal(text["Fee paid (NT$)"], v => v.FeePaid)
            .Text(text["Invoice or receipt"], v => v.InvoiceNumber)
            .Date(text["Day of the payment"], v => v.PaidOn)
            .Text(text["Result"], v => v.IsPassed is { } passed ? (passed ? text["Tool passed"] : text["Tool not passed"]).Value : null)
            .Text(text["Certificate"], v => v.CertificateNumber)
            .Date(text["Valid until"], v => v.ValidUntil);
}
