using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Contracts;
using EcoSphere.Kernel;
using EcoSphere.Platform.Exports;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Admin.Companies;

/// <summary>The companies on the platform, for staff.</summary>
[Authorize(Policy = Permissions.Company)]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<CompanyText> text, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Keyword { get; set; }

    [BindProperty(SupportsGet = true)]
    public CompanyKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public CompanyState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    public CompanyList List { get; private set; } = null!;

    public IReadOnlyList<FacetOption> Kinds =>
        [.. Enum.GetValues<CompanyKind>().Select(k => new FacetOption(k.ToString(), CompanyWords.Kind(text, k), List.Kinds.GetValueOrDefault(k)))];

    public IReadOnlyList<FacetOption> States =>
        [.. Enum.GetValues<CompanyState>().Select(s => new FacetOption(s.ToString(), Word(s), List.States.GetValueOrDefault(s)))];

    private CompanyFilter Filter => new(Keyword, Kind, State);

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var list = await mediator.Send(new ListCompanies(Filter, Sort, number), ct);
        if (list.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        List = list.Value;
        return Page();
    }

    public async Task<IActionResult> OnGetExport(ExportFormat format, CancellationToken ct)
    {
        var rows = await mediator.Send(new ExportCompanies(Filter, Sort), ct);
        if (rows.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        return new ExportResult<CompanyExportRow>(CompanyExport.Table(text), rows.Value, format, $"companies-{Show.Day(clock.GetUtcNow()):yyyyMMdd}");
    }

    private string Word(CompanyState state) =>
        text[
            state switch
            {
                CompanyState.Suspended => "Suspended",
                CompanyState.WithoutAdministrator => "Without an administrator",
                _ => "In use",
            }
        ];
}
