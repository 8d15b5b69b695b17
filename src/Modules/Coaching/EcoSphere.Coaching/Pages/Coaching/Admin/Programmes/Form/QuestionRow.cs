using System.Globalization;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Programmes;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes.Form;

/// <summary>A question. Fields that its kind does not have are not shown and not kept.</summary>
internal sealed class QuestionRow : PartRow
{
    public QuestionKind Kind { get; set; }

    public bool IsRequired { get; set; }

    public string? HintZh { get; set; }

    public string? HintEn { get; set; }

    public Prefill Prefill { get; set; }

    public bool IsLocked { get; set; }

    public string? UnitZh { get; set; }

    public string? UnitEn { get; set; }

    public string? Least { get; set; }

    public string? Most { get; set; }

    public string? Decimals { get; set; }

    public bool IsPictures { get; set; }

    public bool IsForReviewOnly { get; set; }

    public bool HasOptions => Kind is QuestionKind.Choice or QuestionKind.Choices or QuestionKind.RankedChoice or QuestionKind.Shares;

    public bool HasColumns => Kind == QuestionKind.Table;

    public override bool HasLines => HasOptions || HasColumns;

    public bool HasPrefill => Kind is QuestionKind.Text or QuestionKind.Email or QuestionKind.Phone or QuestionKind.Industry or QuestionKind.Number;

    public bool HasLeast => Kind is QuestionKind.Number or QuestionKind.Choices or QuestionKind.RankedChoice or QuestionKind.Table;

    public bool HasMost => HasLeast || Kind is QuestionKind.Text or QuestionKind.LongText or QuestionKind.File;

    public override IEnumerable<(string Field, string? Typed, bool IsWhole)> Numbers =>
        [
            .. HasLeast ? [(nameof(Least), Least, Kind != QuestionKind.Number)] : Array.Empty<(string, string?, bool)>(),
            .. HasMost ? [(nameof(Most), Most, Kind != QuestionKind.Number)] : Array.Empty<(string, string?, bool)>(),
            .. Kind == QuestionKind.Number ? [(nameof(Decimals), Decimals, true)] : Array.Empty<(string, string?, bool)>(),
        ];

    public static QuestionRow Of(Question question)
    {
        var row = new QuestionRow
        {
            Kind = question.Kind,
            IsRequired = question.IsRequired,
            HintZh = question.Hint.Zh,
            HintEn = question.Hint.En,
            Prefill = question.Prefill,
            IsLocked = question.IsLocked,
            UnitZh = question.Unit.Zh,
            UnitEn = question.Unit.En,
            Least = Written(question.Least),
            Most = Written(question.Most),
            Decimals = question.Decimals.ToString(CultureInfo.InvariantCulture),
            IsPictures = question.IsPictures,
            IsForReviewOnly = question.IsForReviewOnly,
            Lines =
            [
                .. question.Options.Select(o => LineRow.Of(o.Key, o.Text)),
                .. question.Columns.Select(c =>
                {
                    var line = LineRow.Of(c.Key, c.Text);
                    (line.IsNumber, line.IsRequired) = (c.IsNumber, c.IsRequired);
                    return line;
                }),
            ],
        };
        row.Show(question.Key, question.Text);
        return row;
    }

    public Question Question(PartKeys keys)
    {
        var own = PartKeys.Beside(Lines.Select(l => l.Key));
        return new Question(keys.Key(Key, Text, "question"), Kind, Text)
        {
            IsRequired = IsRequired,
            Hint = LocalText.Paragraphs(HintZh, HintEn),
            Prefill = HasPrefill ? Prefill : Prefill.None,
            IsLocked = HasPrefill && Prefill != Prefill.None && IsLocked,
            Unit = Kind == QuestionKind.Number ? LocalText.Paragraphs(UnitZh, UnitEn) : LocalText.None,
            Least = HasLeast ? Number(Least) : null,
            Most = HasMost ? Number(Most) : null,
            Decimals = Kind == QuestionKind.Number ? Whole(Decimals, 0) : 0,
            IsPictures = Kind == QuestionKind.File && IsPictures,
            IsForReviewOnly = IsForReviewOnly,
            Options = HasOptions ? [.. Lines.Select(l => new QuestionOption(own.Key(l.Key, l.Text, "option"), l.Text))] : [],
            Columns = HasColumns ? [.. Lines.Select(l => new TableColumn(own.Key(l.Key, l.Text, "column"), l.Text, l.IsNumber, l.IsRequired))] : [],
        };
    }
}
