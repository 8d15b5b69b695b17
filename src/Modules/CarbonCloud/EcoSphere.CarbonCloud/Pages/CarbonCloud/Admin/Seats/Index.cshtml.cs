using EcoSphere.CarbonCloud.Application.Subscriptions;
using EcoSphere.Kernel;
using EcoSphere.Platform.Exports;
using EcoSphere.Platform.Lists;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Admin.Seats;

/// <summary>Everybody who can enter the service now.</summary>
[Authorize(Policy = Permissions.CarbonCloud)]
internal sealed class IndexModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CarbonCloudText> text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Keyword { get; set; }

    public required PageOf<SeatRow> Rows { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var found = await mediator.Send(new ListSeats(new SeatFilter(Keyword), number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        Rows = found.Value;
        return Rows.Info.IsOutside ? NotFound() : Page();
    }

    /// <summary>The whole filtered list as a file.</summary>
    public async Task<IActionResult> OnGetExport(CancellationToken ct, ExportFormat format = ExportFormat.Csv)
    {
        var found = await mediator.Send(new ExportSeats(new SeatFilter(Keyword)), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        return new ExportResult<SeatRow>(Columns(), found.Value, format, $"carbon-cloud-seats-{Show.Day(clock.GetUtcNow()):yyyyMMdd}");
    }

    public string ExportUrl(ExportFormat format) => Request.ExportUrl(format);

    private ExportTable<SeatRow> Columns() =>
        new ExportTable<SeatRow>(text["Seats of CarbonCloud"])
            .Text(text["Name"], s => s.Name)
            .Text(text["E-mail address"], s => s.Email)
            .Text(text["Company name"], s => s.Company)
            .Text(text["Unified business number"], s => s.TaxId)
            .Time(text["Since"], s => s.Since);
}
