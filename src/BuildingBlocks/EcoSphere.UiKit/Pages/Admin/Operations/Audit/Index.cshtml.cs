using EcoSphere.Kernel;
using EcoSphere.Platform.Exports;
using EcoSphere.Platform.Modules;
using EcoSphere.Platform.Operations.Trail;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Resources;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Pages.Admin.Operations.Audit;

[Authorize(Policy = Permissions.System)]
internal sealed class IndexModel(IMediator mediator, ModuleCatalog catalog, IStringLocalizer<UiText> text, TimeProvider clock) : PageModel
{
    [FromQuery]
    public string? Actor { get; set; }

    /// <summary>The action; that word itself belongs to the framework.</summary>
    [FromQuery]
    public string? Did { get; set; }

    [FromQuery]
    public string? Subject { get; set; }

    [FromQuery]
    public string? Module { get; set; }

    [FromQuery]
    public DateOnly? From { get; set; }

    [FromQuery]
    public DateOnly? To { get; set; }

    public AuditList List { get; private set; } = new([], null);

    public IReadOnlyList<SelectListItem> Modules => [.. catalog.Modules.Select(m => new SelectListItem(m.Name, m.Schema))];

    public async Task<IActionResult> OnGet([FromQuery(Name = "page")] string? before, CancellationToken ct)
    {
        if (Filter() is not { } filter)
            return Page();
        var result = await mediator.Send(new SearchAudit(filter, before), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        List = result.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostExport([FromForm] ExportFormat format, CancellationToken ct)
    {
        if (Filter() is not { } filter)
            return Page();
        var result = await mediator.Send(new ExportAudit(filter), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        var table = new ExportTable<AuditRow>(text["Audit trail"])
            .Time(text["When"], r => r.At)
            .Text(text["Who"], r => r.ActorName)
            .Text(text["Member id"], r => r.ActorId?.ToString())
            .Text(text["From where"], r => r.IpAddress)
            .Text(text["Module"], r => r.Module)
            .Text(text["Action"], r => r.Action)
            .Text(text["Record"], r => r.SubjectType)
            .Text(text["Id of the record"], r => r.SubjectId.ToString())
            .Text(text["Reason"], r => r.Reason);
        return new ExportResult<AuditRow>(table, result.Value, format, $"audit-{Show.Day(clock.GetUtcNow()):yyyyMMdd}");
    }

    /// <summary>What is looked for, or null when part of it cannot be read.</summary>
    private AuditFilter? Filter()
    {
        Guid? subject = null;
        if (!string.IsNullOrWhiteSpace(Subject))
        {
            if (Guid.TryParse(Subject.Trim(), out var id))
                subject = id;
            else
                ModelState.AddModelError(nameof(Subject), text["Enter the whole id of the record, such as it stands in the list."]);
        }

        if (From > To)
            ModelState.AddModelError(nameof(To), text["The last day must not lie before the first."]);
        return ModelState.IsValid ? new AuditFilter(Module, Actor, Did, subject, From, To) : null;
    }
}
