using EcoSphere.Kernel;
using EcoSphere.Platform.Exports;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Operations.Access;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Resources;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Pages.Admin.Operations.Matrix;

/// <summary>Which role may do what, to be looked through and taken along.</summary>
[Authorize(Policy = Permissions.System)]
internal sealed class IndexModel(PermissionMatrix matrix, IMediator mediator, IStringLocalizer<UiText> text, TimeProvider clock) : PageModel
{
    private const int PageSize = 50;

    private IReadOnlyList<MatrixRow> _found = [];

    [FromQuery(Name = "q")]
    public string? Keyword { get; set; }

    [FromQuery]
    public string? Module { get; set; }

    [FromQuery]
    public ActionKind? Kind { get; set; }

    /// <summary>The key of a role: what it may do.</summary>
    [FromQuery]
    public string? Role { get; set; }

    public IReadOnlyList<MatrixRow> Rows { get; private set; } = [];

    public PageInfo Info { get; private set; } = new(1, PageSize, 0);

    public IReadOnlyList<FacetOption> Modules { get; private set; } = [];

    public IReadOnlyList<FacetOption> Kinds { get; private set; } = [];

    public IReadOnlyList<FacetOption> Roles => [.. MatrixRole.All.Select(role => new FacetOption(role.Key, Word(role)))];

    public string Word(MatrixRole role) =>
        role.Key switch
        {
            "visitor" => text["Visitor"],
            "member" => text["Member"],
            "company" => text["Company member"],
            "company-admin" => text["Company administrator"],
            "supplier" => text["Supplier’s people"],
            "consultant" => text["Consultant"],
            "system" => text["Jobs and events"],
            // a permission is called the same everywhere
            _ => role.Key,
        };

    public string Word(ActionKind kind) =>
        kind switch
        {
            ActionKind.Page => text["Page"],
            ActionKind.Address => text["Other address"],
            ActionKind.Command => text["Command (changes)"],
            _ => text["Query (reads)"],
        };

    public async Task<IActionResult> OnGet([FromQuery(Name = "page")] int number = 1)
    {
        if (!ModelState.IsValid)
            return NotFound();
        await Find();
        Info = new PageInfo(number, PageSize, _found.Count);
        if (Info.IsOutside)
            return NotFound();
        Rows = [.. _found.Skip((number - 1) * PageSize).Take(PageSize)];
        return Page();
    }

    public async Task<IActionResult> OnPostExport(ExportFormat format, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return NotFound();
        await Find();
        var noted = await mediator.Send(new NotePermissionExport(Keyword, Module, Kind?.ToString(), Role, _found.Count), ct);
        if (noted.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        var table = new ExportTable<MatrixRow>(text["Permission matrix"])
            .Text(text["Module"], row => row.Module, 16)
            .Text(text["Kind"], row => Word(row.Kind), 18)
            .Text(text["Action"], row => row.Action, 60);
        foreach (var (place, role) in MatrixRole.All.Index())
            table.Text(Word(role), row => row.May[place] ? text["Yes"] : text["No"], 16);
        return new ExportResult<MatrixRow>(table, _found.ToAsyncEnumerable(), format, $"permissions-{Show.Day(clock.GetUtcNow()):yyyyMMdd}");
    }

    private async Task Find()
    {
        var all = await matrix.Rows();
        var place = MatrixRole.All.ToList().FindIndex(role => role.Key == Role);
        var word = Keyword?.Trim() ?? "";
        var named = all.Where(row => row.Action.Contains(word, StringComparison.OrdinalIgnoreCase) && (place < 0 || row.May[place])).ToList();
        Modules = Count(named.Where(OfKind), row => row.Module, module => module);
        Kinds = Count(named.Where(OfModule), row => row.Kind.ToString(), kind => Word(Enum.Parse<ActionKind>(kind)));
        _found = [.. named.Where(row => OfModule(row) && OfKind(row))];
    }

    private bool OfModule(MatrixRow row) => string.IsNullOrEmpty(Module) || row.Module == Module;

    private bool OfKind(MatrixRow row) => Kind is null || row.Kind == Kind;

    private static IReadOnlyList<FacetOption> Count(IEnumerable<MatrixRow> rows, Func<MatrixRow, string> value, Func<string, string> word) =>
        [.. rows.GroupBy(value, StringComparer.Ordinal).Select(g => new FacetOption(g.Key, word(g.Key), g.Count()))];
}
