using System.Globalization;
using EcoSphere.Coaching.Application.Offers;
using EcoSphere.Coaching.Application.Programmes;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using EcoSphere.Platform.Data;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes.Form;

/// <summary>
/// One list of a form in the editor: its parts are added, moved, changed and taken away within the page, and nothing of it is kept before
/// it is saved; so a published form gets one version for all of it.
/// </summary>
/// <typeparam name="TRow">A part as the page shows it.</typeparam>
internal abstract class PartsPageModel<TRow>(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel, IPartsPage
    where TRow : PartRow, new()
{
    [BindProperty]
    public List<TRow> Rows { get; set; } = [];

    /// <summary>The programme as this page has shown it.</summary>
    [BindProperty]
    public Guid Seen { get; set; }

    /// <summary>The part whose button was pressed, from 0; for a line of it, a colon and the line behind it.</summary>
    [BindProperty]
    public string? At { get; set; }

    public OfferedProgramme Programme { get; private set; } = null!;

    public Guid? ItemId { get; private set; }

    public abstract string Heading { get; }

    public abstract string About { get; }

    public abstract string Address { get; }

    /// <summary>The list of the form that it changes, as failures name it.</summary>
    protected abstract string List { get; }

    protected IStringLocalizer Text => text;

    public FormParts Own => ItemId is { } own ? Programme.Forms.Own(own) : Programme.Forms.Common;

    public virtual async Task<IActionResult> OnGet(Guid id, Guid? item, CancellationToken ct)
    {
        if (await Load(id, item, ct) is { } refused)
            return refused;
        Rows = [.. From(Own)];
        Seen = Programme.Version;
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, Guid? item, CancellationToken ct)
    {
        if (await Load(id, item, ct) is { } refused)
            return refused;
        if (!ModelState.IsValid)
            return Page();
        foreach (var row in Rows)
            row.Lines.RemoveAll(l => l.IsEmpty);
        // places have changed, so what was typed is shown from the rows
        ModelState.Clear();
        Misread();
        if (!ModelState.IsValid)
            return Page();
        var changed = await mediator.Send(new ChangeParts(id, ItemId, Seen, With(Own, PartKeys.Beside(Programme.Forms))), ct);
        if (changed.Error is not { } error)
            return Kept(text["The form is kept. Look at it as a firm sees it."]);
        if (error.Message != Conflicts.Overtaken.Message)
            return this.ApplyError(Placed(error), text, "") ?? Page();
        Seen = Programme.Version;
        return this.ShowAgain(
            Error.Conflict("Somebody else has changed this programme meanwhile. Compare both before you save yours; it takes the place of what is kept."),
            text,
            nameof(Seen)
        );
    }

    public Task<IActionResult> OnPostAdd(Guid id, Guid? item, CancellationToken ct) =>
        Turn(
            id,
            item,
            (_, _) =>
            {
                var row = New();
                row.IsOpen = true;
                Rows.Add(row);
            },
            ct
        );

    /// <summary>Shows the fields of the kind that was chosen.</summary>
    public Task<IActionResult> OnPostFields(Guid id, Guid? item, CancellationToken ct) =>
        Turn(
            id,
            item,
            (row, _) =>
            {
                if (Rows[row] is { HasLines: true, Lines.Count: 0 } empty)
                    empty.Lines.AddRange([new LineRow { IsRequired = true }, new LineRow { IsRequired = true }]);
            },
            ct
        );

    public Task<IActionResult> OnPostUp(Guid id, Guid? item, CancellationToken ct) => Turn(id, item, (row, _) => Swap(Rows, row, row - 1), ct);

    public Task<IActionResult> OnPostDown(Guid id, Guid? item, CancellationToken ct) => Turn(id, item, (row, _) => Swap(Rows, row, row + 1), ct);

    public Task<IActionResult> OnPostRemove(Guid id, Guid? item, CancellationToken ct) => Turn(id, item, (row, _) => Rows.RemoveAt(row), ct);

    public Task<IActionResult> OnPostAddLine(Guid id, Guid? item, CancellationToken ct) =>
        Turn(id, item, (row, _) => Rows[row].Lines.Add(new LineRow { IsRequired = true }), ct);

    public Task<IActionResult> OnPostLineUp(Guid id, Guid? item, CancellationToken ct) =>
        Turn(id, item, (row, line) => Swap(Rows[row].Lines, line, line - 1), ct);

    public Task<IActionResult> OnPostRemoveLine(Guid id, Guid? item, CancellationToken ct) =>
        Turn(
            id,
            item,
            (row, line) =>
            {
                if (line >= 0 && line < Rows[row].Lines.Count)
                    Rows[row].Lines.RemoveAt(line);
            },
            ct
        );

    /// <summary>Whether the fields of a part are shown: when it is new, when it was worked on, and when something is wrong with it.</summary>
    public bool IsOpen(int row) =>
        Rows[row].IsOpen
        || Rows[row].Key is null
        || ModelState.Any(e => e.Value is { Errors.Count: > 0 } && e.Key.StartsWith(Invariant($"{nameof(Rows)}[{row}]."), StringComparison.Ordinal));

    /// <summary>The parts that the form has.</summary>
    protected abstract IEnumerable<TRow> From(FormParts parts);

    /// <summary>The form with the parts as they stand on the page.</summary>
    protected abstract FormParts With(FormParts parts, PartKeys keys);

    /// <summary>A part that staff adds.</summary>
    protected virtual TRow New() => new();

    protected virtual IActionResult Kept(string told)
    {
        TempData["Status"] = told;
        return Redirect(CoachingLinks.AdminParts(Programme.Id, ItemId));
    }

    /// <summary>The field of the page to which a failure belongs.</summary>
    protected virtual string Field(string failed) =>
        failed.StartsWith($"{List}[", StringComparison.Ordinal) ? Lines($"{nameof(Rows)}{failed[List.Length..]}") : "";

    protected static string Lines(string field) =>
        field
            .Replace($".{nameof(Question.Options)}[", $".{nameof(PartRow.Lines)}[", StringComparison.Ordinal)
            .Replace($".{nameof(Question.Columns)}[", $".{nameof(PartRow.Lines)}[", StringComparison.Ordinal)
            .Replace($".{nameof(StagePlan.Deliverables)}[", $".{nameof(PartRow.Lines)}[", StringComparison.Ordinal);

    protected virtual async Task<IActionResult?> Load(Guid id, Guid? item, CancellationToken ct)
    {
        var found = await mediator.Send(new GetProgramme(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        (Programme, ItemId) = (found.Value, item);
        if (item is not null && Programme.Items.All(i => i.Id != item))
            return NotFound();
        ViewData["Title"] = Heading;
        ViewData["Section"] = Programme.Name.Here();
        ViewData["Breadcrumb"] = new Crumb[]
        {
            new(text["Administration"], "/admin"),
            new(text["Programmes"], CoachingLinks.AdminProgrammes),
            new(Programme.Name.Here(), CoachingLinks.AdminProgramme(id)),
            new(PartsModel.Name(text, Programme, item), CoachingLinks.AdminParts(id, item)),
            new(Heading),
        };
        return null;
    }

    private static void Swap<T>(List<T> list, int one, int other)
    {
        if (one >= 0 && other >= 0 && one < list.Count && other < list.Count)
            (list[one], list[other]) = (list[other], list[one]);
    }

    private static string Invariant(FormattableString said) => said.ToString(CultureInfo.InvariantCulture);

    private async Task<IActionResult> Turn(Guid id, Guid? item, Action<int, int> turn, CancellationToken ct)
    {
        if (await Load(id, item, ct) is { } refused)
            return refused;
        var (row, line) = Place();
        if (At is not null && (row < 0 || row >= Rows.Count))
            return BadRequest();
        if (row >= 0)
            Rows[row].IsOpen = true;
        turn(row, line);
        ModelState.Clear();
        return Page();
    }

    private (int Row, int Line) Place()
    {
        var parts = (At ?? "").Split(':');
        return (Number(parts[0]), parts.Length > 1 ? Number(parts[1]) : -1);

        static int Number(string typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
    }

    /// <summary>Tells of numbers that cannot be read, which would otherwise be lost.</summary>
    private void Misread()
    {
        for (var i = 0; i < Rows.Count; i++)
        {
            foreach (var (field, typed, isWhole) in Rows[i].Numbers)
            {
                if (TextInput.Line(typed) is not { } line)
                    continue;
                var isRead = isWhole ? Typed.Whole(line) is not null : AnswerChecks.Number(line) is not null;
                if (!isRead)
                    ModelState.AddModelError(Invariant($"{nameof(Rows)}[{i}].{field}"), isWhole ? text["Enter a whole number."] : text["Enter a number."]);
            }
        }
    }

    private Error Placed(Error error) => error.Details.Count == 0 ? error : Error.Of([.. error.Details.Select(d => d with { Field = Field(d.Field ?? "") })]);
}
