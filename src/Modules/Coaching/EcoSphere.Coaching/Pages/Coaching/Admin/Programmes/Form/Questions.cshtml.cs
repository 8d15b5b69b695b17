using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes.Form;

/// <summary>A question set with its questions; without a key in the address a new one.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class QuestionsModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PartsPageModel<QuestionRow>(mediator, text)
{
    /// <summary>The key of the set, or null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Set { get; set; }

    [BindProperty]
    public SetInput Head { get; set; } = new();

    public override string Heading => Found is { } set ? set.Title.Here() : Text["Add a question set"];

    public override string About => Text["The questions of a set stand on one page of the application, under its title."];

    public override string Address => CoachingLinks.AdminQuestions(Programme.Id, ItemId, Set);

    protected override string List => nameof(QuestionSet.Questions);

    private QuestionSet? Found => Own.Sets.FirstOrDefault(s => s.Key == Set);

    /// <summary>The place of the set among those of the form.</summary>
    private int Place => Found is { } set ? Own.Sets.ToList().IndexOf(set) : Own.Sets.Count;

    public override async Task<IActionResult> OnGet(Guid id, Guid? item, CancellationToken ct)
    {
        var page = await base.OnGet(id, item, ct);
        if (Programme is not null && Found is { } set)
            Head = SetInput.Of(set);
        // a set without questions cannot be kept, so a new one begins with one
        if (Programme is not null && Rows.Count == 0)
            Rows = [New()];
        return page;
    }

    protected override IEnumerable<QuestionRow> From(FormParts parts) => (Found?.Questions ?? []).Select(QuestionRow.Of);

    protected override FormParts With(FormParts parts, PartKeys keys)
    {
        var title = LocalText.Paragraphs(Head.TextZh, Head.TextEn);
        var set = new QuestionSet(keys.Key(Found?.Key, title, "set"), title)
        {
            Hint = LocalText.Paragraphs(Head.HintZh, Head.HintEn),
            Questions = [.. Rows.Select(r => r.Question(keys))],
        };
        var sets = parts.Sets.ToList();
        if (Found is null)
            sets.Add(set);
        else
            sets[Place] = set;
        return parts with { Sets = sets };
    }

    protected override QuestionRow New() => new() { IsRequired = true, Decimals = "0" };

    protected override string Field(string failed)
    {
        var at = $"{nameof(FormParts.Sets)}[{Place.ToString(System.Globalization.CultureInfo.InvariantCulture)}].";
        if (!failed.StartsWith(at, StringComparison.Ordinal))
            return "";
        var own = failed[at.Length..];
        return own.StartsWith($"{List}[", StringComparison.Ordinal) ? Lines($"{nameof(Rows)}{own[List.Length..]}") : $"{nameof(Head)}.{own}";
    }

    protected override async Task<IActionResult?> Load(Guid id, Guid? item, CancellationToken ct) =>
        await base.Load(id, item, ct) ?? (Set is not null && Found is null ? NotFound() : null);

    /// <summary>What is said of the set.</summary>
    internal sealed class SetInput
    {
        public string? TextZh { get; set; }

        public string? TextEn { get; set; }

        public string? HintZh { get; set; }

        public string? HintEn { get; set; }

        public static SetInput Of(QuestionSet set) =>
            new()
            {
                TextZh = set.Title.Zh,
                TextEn = set.Title.En,
                HintZh = set.Hint.Zh,
                HintEn = set.Hint.En,
            };
    }
}
