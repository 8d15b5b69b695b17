using System.Globalization;
using EcoSphere.Coaching.Application.Drafts;
using EcoSphere.Coaching.Application.Offers;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Member;

/// <summary>The first part of an application: for what, and when.</summary>
[Authorize]
internal sealed class ApplyModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    [BindProperty]
    public FormInput Input { get; set; } = new();

    public required DraftView Draft { get; set; }

    /// <summary>The items that have options of which one is chosen.</summary>
    public IEnumerable<(OfferedItem Item, IReadOnlyList<ItemOption> Options)> Options =>
        Draft.Programme.Items.Where(i => i.IsOpen).Select(i => (i, Draft.Programme.Forms.Own(i.Id).Options)).Where(i => i.Options.Count > 0);

    public string Month(int month) =>
        CoachingWords.English ? CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month) : text["Month {0}", month].Value;

    public async Task<IActionResult> OnGet(string slug, CancellationToken ct, Guid? item = null)
    {
        if (await Load(slug, item, ct) is { } refused)
            return refused;
        Input = FormInput.From(Draft.Form, Draft.Content, Draft.ItemIds);
        RankAll();
        return Page();
    }

    public async Task<IActionResult> OnPost(string slug, CancellationToken ct)
    {
        if (await Load(slug, null, ct) is { } refused)
            return refused;
        var chosen = Input.ItemIds.OrderBy(id =>
            int.TryParse(Input.Ranks.GetValueOrDefault(id.ToString()), NumberStyles.None, CultureInfo.InvariantCulture, out var rank) ? rank : int.MaxValue
        );
        var kept = await mediator.Send(new ChooseItems(slug, [.. chosen], Input.Read(Draft.Form)), ct);
        if (kept.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        var saved = await mediator.Send(new GetDraft(slug), ct);
        if (saved.Error is { } gone)
            return this.ApplyError(gone, text) ?? NotFound();
        return Redirect(saved.Value.Sections.Count > 1 ? CoachingLinks.ApplySection(slug, saved.Value.Sections[1]) : CoachingLinks.ApplyCheck(slug));
    }

    private async Task<IActionResult?> Load(string slug, Guid? item, CancellationToken ct)
    {
        var found = await mediator.Send(new GetDraft(slug, item), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Draft = found.Value;
        RankAll();
        return null;
    }

    private void RankAll()
    {
        foreach (var offered in Draft.Programme.Items)
            Input.Ranks.TryAdd(offered.Id.ToString(), null);
    }
}
