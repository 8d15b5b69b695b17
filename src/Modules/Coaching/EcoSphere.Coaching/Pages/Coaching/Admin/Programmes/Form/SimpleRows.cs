using System.Globalization;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Programmes;

namespace EcoSphere.Coaching.Pages.Coaching.Admin.Programmes.Form;

/// <summary>An option of which one is chosen within an item.</summary>
internal sealed class OptionRow : PartRow
{
    public static OptionRow Of(ItemOption option)
    {
        var row = new OptionRow();
        row.Show(option.Key, option.Text);
        return row;
    }

    public ItemOption Option(PartKeys keys) => new(keys.Key(Key, Text, "option"), Text);
}

/// <summary>A question set, whose place is changed or which is taken away.</summary>
internal sealed class SetRow : PartRow
{
    public static SetRow Of(QuestionSet set)
    {
        var row = new SetRow();
        row.Show(set.Key, set.Title);
        return row;
    }
}

/// <summary>A file to attach.</summary>
internal sealed class AttachmentRow : PartRow
{
    public string? HintZh { get; set; }

    public string? HintEn { get; set; }

    public bool IsRequired { get; set; }

    public string? Most { get; set; }

    public override IEnumerable<(string Field, string? Typed, bool IsWhole)> Numbers => [(nameof(Most), Most, true)];

    public static AttachmentRow Of(AttachmentSpec file)
    {
        var row = new AttachmentRow
        {
            HintZh = file.Hint.Zh,
            HintEn = file.Hint.En,
            IsRequired = file.IsRequired,
            Most = file.Most.ToString(CultureInfo.InvariantCulture),
        };
        row.Show(file.Key, file.Title);
        return row;
    }

    public AttachmentSpec Attachment(PartKeys keys) => new(keys.Key(Key, Text, "file"), Text, LocalText.Paragraphs(HintZh, HintEn), IsRequired, Whole(Most, 0));
}

/// <summary>A line of the consent list.</summary>
internal sealed class ConsentRow : PartRow
{
    public ConsentKind Kind { get; set; }

    public string? WordsZh { get; set; }

    public string? WordsEn { get; set; }

    public static ConsentRow Of(ConsentSpec consent)
    {
        var row = new ConsentRow
        {
            Kind = consent.Kind,
            WordsZh = consent.Text.Zh,
            WordsEn = consent.Text.En,
        };
        row.Show(consent.Key, consent.Title);
        return row;
    }

    /// <summary>Its version is for the programme to know.</summary>
    public ConsentSpec Consent(PartKeys keys) => new(keys.Key(Key, Text, "consent"), Text, LocalText.Paragraphs(WordsZh, WordsEn), Kind);
}

/// <summary>A stage of the coaching.</summary>
internal sealed class StageRow : PartRow
{
    public string? Days { get; set; }

    public bool HasVisit { get; set; }

    public string? FirmTaskZh { get; set; }

    public string? FirmTaskEn { get; set; }

    public string? CoachTaskZh { get; set; }

    public string? CoachTaskEn { get; set; }

    public override bool HasLines => true;

    public override IEnumerable<(string Field, string? Typed, bool IsWhole)> Numbers => [(nameof(Days), Days, true)];

    public static StageRow Of(StagePlan stage)
    {
        var row = new StageRow
        {
            Days = stage.Days.ToString(CultureInfo.InvariantCulture),
            HasVisit = stage.HasVisit,
            FirmTaskZh = stage.FirmTask.Zh,
            FirmTaskEn = stage.FirmTask.En,
            CoachTaskZh = stage.CoachTask.Zh,
            CoachTaskEn = stage.CoachTask.En,
            Lines =
            [
                .. stage.Deliverables.Select(d =>
                {
                    var line = LineRow.Of(d.Key, d.Title);
                    (line.IsByFirm, line.IsRequired) = (d.By == DeliverableBy.Firm, d.IsRequired);
                    return line;
                }),
            ],
        };
        row.Show(stage.Key, stage.Title);
        return row;
    }

    public StagePlan Stage(PartKeys keys)
    {
        var own = PartKeys.Beside(Lines.Select(l => l.Key));
        return new StagePlan(keys.Key(Key, Text, "stage"), Text, LocalText.Paragraphs(FirmTaskZh, FirmTaskEn), LocalText.Paragraphs(CoachTaskZh, CoachTaskEn))
        {
            Days = Whole(Days, 0),
            HasVisit = HasVisit,
            Deliverables =
            [
                .. Lines.Select(l => new DeliverablePlan(
                    own.Key(l.Key, l.Text, "document"),
                    l.Text,
                    l.IsByFirm ? DeliverableBy.Firm : DeliverableBy.Coach,
                    l.IsRequired
                )),
            ],
        };
    }
}

/// <summary>What reviewers score.</summary>
internal sealed class CriterionRow : PartRow
{
    public string? Most { get; set; }

    public override IEnumerable<(string Field, string? Typed, bool IsWhole)> Numbers => [(nameof(Most), Most, true)];

    public static CriterionRow Of(ScoreCriterion criterion)
    {
        var row = new CriterionRow { Most = criterion.Most.ToString(CultureInfo.InvariantCulture) };
        row.Show(criterion.Key, criterion.Text);
        return row;
    }

    public ScoreCriterion Criterion(PartKeys keys) => new(keys.Key(Key, Text, "criterion"), Text, Whole(Most, 0));
}
