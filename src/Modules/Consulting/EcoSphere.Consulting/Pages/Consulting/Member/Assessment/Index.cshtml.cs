using System.Globalization;
using EcoSphere.Consulting.Application.SelfAssessments;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.SelfAssessments;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Forms;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Member.Assessment;

/// <summary>The form of the self-assessment, some blocks at a time. Every button keeps what was typed first; where that cannot be kept, it does nothing else.</summary>
[Authorize]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Part { get; set; } = 1;

    [BindProperty]
    public AssessmentInput Input { get; set; } = new();

    /// <summary>Where a button leads: a part of the form, or a block and its new place with a colon between them.</summary>
    [BindProperty]
    public string? To { get; set; }

    /// <summary>The block whose button was pressed.</summary>
    [BindProperty]
    public Guid At { get; set; }

    /// <summary>The form as it is kept, or null where there is none for the firm.</summary>
    public AssessmentView? View { get; private set; }

    /// <summary>What somebody else has saved meanwhile and the form has otherwise.</summary>
    public IReadOnlyList<SavedValue> SavedMeanwhile { get; private set; } = [];

    public int Parts => PartsOf(View!.Blocks.Count);

    public int First => ((Part - 1) * AssessmentLinks.BlocksOfPart) + 1;

    /// <summary>The blocks of this part in their order: what can be filled in with the place of its fields in the form, the rest to be read.</summary>
    public IEnumerable<(BlockView Block, int? Field)> Lines =>
        Input
            .Blocks.Select((typed, i) => (View!.Blocks.FirstOrDefault(b => b.Id == typed.Id) ?? Gone(typed.Id), (int?)i))
            .Concat(Shown.Where(b => !b.IsOpen).Select(b => (b, (int?)null)))
            .OrderBy(l => l.Item1.Position);

    /// <summary>The last block of this part.</summary>
    public int Last => First + Shown.Count() - 1;

    private IEnumerable<BlockView> Shown => View!.Blocks.Skip(First - 1).Take(AssessmentLinks.BlocksOfPart);

    public IReadOnlyList<SelectListItem> Categories =>
        [.. Enum.GetValues<EquipmentCategory>().Select(c => new Choice(c.ToString(), AssessmentWords.Category(text, c)))];

    public IReadOnlyList<SelectListItem> Carriers =>
        [.. Enum.GetValues<EnergyCarrier>().Select(c => new Choice(c.ToString(), AssessmentWords.Carrier(text, c)))];

    public IReadOnlyList<SelectListItem> Units => [.. Enum.GetValues<EnergyUnit>().Select(u => new Choice(u.ToString(), AssessmentWords.Unit(text, u)))];

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(caseId: null, ct) is { } refused)
            return refused;
        if (View is null)
            return Page();
        if (!View.CanEdit)
            return Redirect(AssessmentLinks.Sent(View.CaseId));
        if (Part < 1 || Part > Parts)
            return NotFound();
        Input = AssessmentInput.Of(View, Part);
        return Page();
    }

    /// <summary>The totals as they are kept now, for the page to renew.</summary>
    public async Task<IActionResult> OnGetTotals(CancellationToken ct) =>
        await Load(caseId: null, ct) ?? (View is null ? NotFound() : Partial("_EnergyTotals", View.Totals));

    public async Task<IActionResult> OnPost(CancellationToken ct) => await Keep(ct) ?? Redirect(AssessmentLinks.Check);

    public async Task<IActionResult> OnPostKeep(CancellationToken ct) =>
        await Keep(ct) ?? Done(AssessmentLinks.Part(Part), text["The changes have been saved."]);

    public async Task<IActionResult> OnPostLeave(CancellationToken ct) =>
        await Keep(ct) ?? Done("/member", text["Your draft has been kept. You can go on at any time."]);

    public async Task<IActionResult> OnPostTurn(CancellationToken ct) =>
        await Keep(ct)
        ?? (int.TryParse(To, NumberStyles.None, CultureInfo.InvariantCulture, out var part) ? Redirect(AssessmentLinks.Part(part)) : BadRequest());

    public async Task<IActionResult> OnPostAdd(CancellationToken ct)
    {
        if (await Keep(ct) is { } refused)
            return refused;
        var added = await mediator.Send(new AddBlock(Input.CaseId, Input.Count), ct);
        return added.Error is { } error ? this.ApplyError(error, text) ?? BadRequest() : Redirect(AssessmentLinks.Block(added.Value));
    }

    public async Task<IActionResult> OnPostMove(CancellationToken ct) =>
        To?.Split(':') is [var block, var place]
        && Guid.TryParse(block, CultureInfo.InvariantCulture, out var id)
        && int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? await Move(id, position, ct)
            : BadRequest();

    public async Task<IActionResult> OnPostPlace(CancellationToken ct)
    {
        if (!Input.Places.TryGetValue(At, out var place))
            return BadRequest();
        if (int.TryParse(TextInput.Line(place), NumberStyles.None, CultureInfo.InvariantCulture, out var position))
            return await Move(At, position, ct);
        if (await Keep(ct) is { } refused)
            return refused;
        return Done(AssessmentLinks.Part(Part), text["The place has to be a number; nothing was moved."]);
    }

    public async Task<IActionResult> OnPostRemove(CancellationToken ct)
    {
        if (await Keep(ct) is { } refused)
            return refused;
        // what holds answers is asked about once more; a block that stands as it was sent does
        if (
            Input.Blocks.Find(b => b.Id == At) is not { } typed
            || (typed.Form.Read() is { IsSuccess: true, Value: var answers } && answers != BlockAnswers.None)
        )
            return Redirect(AssessmentLinks.Remove(At));
        var removed = await mediator.Send(new RemoveBlock(Input.CaseId, At), ct);
        return removed.Error is { } error
            ? this.ApplyError(error, text) ?? BadRequest()
            : Done(AssessmentLinks.Part(Math.Min(Part, PartsOf(Input.Count - 1))), text["The empty block has been removed."]);
    }

    /// <summary>Keeps what was typed so far, sent by the page itself.</summary>
    public async Task<IActionResult> OnPostDraft(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return BadRequest();
        var kept = await mediator.Send(new KeepBlocks(Input.CaseId, Input.Typed()), ct);
        if (kept.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        Response.Headers["X-Draft-Stamp"] = AssessmentInput.Joined(kept.Value.Stamps);
        return new NoContentResult();
    }

    // a colleague has removed it since it was shown
    private static BlockView Gone(Guid id) => new(id, 0, Guid.Empty, BlockAnswers.None, IsOpen: true, null, null);

    private static int PartsOf(int blocks) => Math.Max(1, (blocks + AssessmentLinks.BlocksOfPart - 1) / AssessmentLinks.BlocksOfPart);

    private async Task<IActionResult> Move(Guid blockId, int position, CancellationToken ct)
    {
        if (await Keep(ct) is { } refused)
            return refused;
        var moved = await mediator.Send(new MoveBlock(Input.CaseId, blockId, position), ct);
        if (moved.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        return Done(AssessmentLinks.Block(Math.Clamp(position, 1, Math.Max(1, Input.Count))), text["The order has been changed."]);
    }

    /// <summary>Keeps the blocks of this part.</summary>
    /// <returns>What is shown where they cannot be kept, or null.</returns>
    private async Task<IActionResult?> Keep(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(Input.CaseId, ct) ?? Page();
        var kept = await mediator.Send(new KeepBlocks(Input.CaseId, Input.Typed()), ct);
        return kept.Error is { } error ? await Refuse(error, ct) : null;
    }

    private async Task<IActionResult> Refuse(Error error, CancellationToken ct)
    {
        var isOvertaken = error.Message == AssessmentErrors.ChangedSince.Message || error.Message == AssessmentErrors.BlockGone.Message;
        if (!isOvertaken && this.ApplyError(error, text) is { } refused)
            return refused;
        if (await Load(Input.CaseId, ct) is { } gone)
            return gone;
        return isOvertaken ? Overtaken(error) : Page();
    }

    /// <summary>The form once more with all that was typed; what a colleague has removed is gone, and what a colleague has changed stands beside it.</summary>
    private IActionResult Overtaken(Error error)
    {
        var (stamps, saved) = (Input.Stamps(), View!.Blocks.ToDictionary(b => b.Id));
        SavedMeanwhile =
        [
            .. Input
                .Blocks.Select((typed, i) => (typed, Seen: i < stamps.Count ? stamps[i] : Guid.Empty))
                .Where(p => saved.TryGetValue(p.typed.Id, out var now) && now.Stamp != p.Seen)
                .SelectMany(p => Differences(p.typed, saved[p.typed.Id])),
        ];
        ModelState.Clear();
        Input.Blocks.RemoveAll(b => !saved.ContainsKey(b.Id));
        Input.Seen = AssessmentInput.Joined(Input.Blocks.Select(b => saved[b.Id].Stamp));
        Input.Count = View.Blocks.Count;
        Part = Math.Clamp(Part, 1, Parts);
        return this.ShowAgain(error, text, "Input.Seen");
    }

    private IEnumerable<SavedValue> Differences(BlockInput typed, BlockView saved)
    {
        var read = typed.Form.Read();
        var mine = AssessmentWords.Lines(text, read.IsSuccess ? read.Value : BlockAnswers.None);
        return AssessmentWords
            .Lines(text, saved.Answers)
            .Zip(mine)
            .Where(p => p.First.Value != p.Second.Value)
            .Select(p => new SavedValue($"{text["No. {0}", saved.Position]} {p.First.Term}", p.First.Value));
    }

    private async Task<IActionResult?> Load(Guid? caseId, CancellationToken ct)
    {
        var found = await mediator.Send(new GetAssessment(Side.Firm, caseId), ct);
        if (found.Error is { } error && (error.Kind != ErrorKind.NotFound || caseId is not null))
            return this.ApplyError(error, text) ?? NotFound();
        View = found.IsSuccess ? found.Value : null;
        return null;
    }

    private RedirectResult Done(string url, string told)
    {
        TempData["Status"] = told;
        return Redirect(url);
    }
}
