using EcoSphere.Coaching.Application.Batches;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Exports;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Batches;

/// <summary>One list: put together, exported, sent, and the decision entered in bulk.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class BatchModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    [BindProperty]
    public DecisionInput Input { get; set; } = new();

    public required BatchView View { get; set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct) => await Load(id, ct) ?? Page();

    public async Task<IActionResult> OnPostTakeOff(Guid id, [FromForm(Name = "Off")] Guid off, CancellationToken ct) =>
        await Done(id, await mediator.Send(new TakeOffBatch(id, off), ct), text["Taken off the list; it is qualified as before."], ct);

    public async Task<IActionResult> OnPostSend(Guid id, CancellationToken ct) =>
        await Done(id, await mediator.Send(new SendBatch(id), ct), text["The list stays as it is now. Enter the authority’s decision when it comes."], ct);

    public async Task<IActionResult> OnPostDecide(Guid id, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        var decisions = View
            .Lines.Where(l => l.State == ApplicationState.Listed)
            .Select(l => (l.Id, Said: Input.Decisions.GetValueOrDefault(l.Id.ToString()) is "yes" or "no" ? Input.Decisions[l.Id.ToString()] : Input.All))
            .ToList();
        var command = new DecideBatch(
            id,
            [.. decisions.Where(d => d.Said == "yes").Select(d => d.Id)],
            [.. decisions.Where(d => d.Said == "no").Select(d => d.Id)],
            Input.Reference,
            Input.Reason
        );
        return await Done(id, await mediator.Send(command, ct), text["The decision has been entered. The firms get mails."], ct);
    }

    public async Task<IActionResult> OnGetExport(Guid id, CancellationToken ct, ExportFormat format = ExportFormat.Csv)
    {
        var found = await mediator.Send(new ExportBatch(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        var table = new ExportTable<BatchLine>(found.Value.Batch.Number)
            .Text(text["Case number"], l => l.Number)
            .Text(text["Firm"], l => l.CompanyName)
            .Text(text["Unified business number"], l => l.TaxId)
            .Text(text["Trade"], l => l.IndustryCode)
            .Decimal(text["Priority"], l => l.PriorityRank)
            .Decimal(text["Points"], l => l.Score)
            .Time(text["Sent on"], l => l.SubmittedAt)
            .Text(text["State"], l => CoachingWords.State(text, l.State));
        return new ExportResult<BatchLine>(table, Lines(found.Value.Lines), format, found.Value.Batch.Number);
    }

    private static async IAsyncEnumerable<BatchLine> Lines(IReadOnlyList<BatchLine> lines)
    {
        foreach (var line in lines)
            yield return line;
        await Task.CompletedTask;
    }

    private async Task<IActionResult> Done(Guid id, Result result, string said, CancellationToken ct)
    {
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? await Load(id, ct) ?? Page();
        TempData["Status"] = said;
        return Redirect(CoachingLinks.AdminBatch(id));
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetBatch(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        View = found.Value;
        foreach (var line in View.Lines)
            Input.Decisions.TryAdd(line.Id.ToString(), "");
        return null;
    }

    internal sealed class DecisionInput
    {
        public Dictionary<string, string?> Decisions { get; set; } = new(StringComparer.Ordinal);

        public string? All { get; set; }

        public string? Reference { get; set; }

        public string? Reason { get; set; }
    }
}
