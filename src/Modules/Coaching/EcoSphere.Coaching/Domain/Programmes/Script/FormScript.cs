using System.Globalization;
using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Programmes.Script;

/// <summary>The parts of a form as staff write them in the editor.</summary>
/// <param name="Rules">Conditions: key | kind | text | value | evidence.</param>
/// <param name="Priorities">The order: key | kind | text | value.</param>
/// <param name="Options">Options: key | text.</param>
/// <param name="Sets">Question sets: # key | title, then questions.</param>
/// <param name="Attachments">Files: key | title | hint | required | most.</param>
/// <param name="Consents">Consents: key | kind | title, then lines of the text.</param>
/// <param name="Stages">Stages: key | title | days | visit | firm | coach, then deliverables.</param>
/// <param name="Criteria">Criteria: key | text | most.</param>
internal sealed record FormScript(
    string? Rules,
    string? Priorities,
    string? Options,
    string? Sets,
    string? Attachments,
    string? Consents,
    string? Stages,
    string? Criteria
)
{
    /// <summary>A form as it is written: reading it gives the same form.</summary>
    public static FormScript Write(FormParts parts) =>
        new(
            Join(parts.Rules.Select(r => Line(r.Key, $"{r.Condition.Kind}", Text(r.Text), Value(r.Condition), r.NeedsEvidence ? "evidence" : ""))),
            Join(parts.Priorities.Select(p => Line(p.Key, $"{p.Condition.Kind}", Text(p.Text), Value(p.Condition)))),
            Join(parts.Options.Select(o => Line(o.Key, Text(o.Text)))),
            QuestionScript.Write(parts.Sets),
            Join(parts.Attachments.Select(a => Line(a.Key, Text(a.Title), Text(a.Hint), a.IsRequired ? "required" : "optional", $"{a.Most}"))),
            Join(parts.Consents.SelectMany(Consent)),
            Join(parts.Stages.SelectMany(Stage)),
            Join(parts.Criteria.Select(c => Line(c.Key, Text(c.Text), $"{c.Most}")))
        );

    /// <summary>Reads what was written.</summary>
    /// <returns>The form, or the lines that cannot be read, each beside its field.</returns>
    public Result<FormParts> Read()
    {
        var reader = new ScriptReader();
        var parts = new FormParts
        {
            Rules = [.. reader.Each(Rules, nameof(Rules), f => new EligibilityRule(f[0], Local(f[2]), reader.Condition(f[1], f[3]), f[4] == "evidence"), 5)],
            Priorities = [.. reader.Each(Priorities, nameof(Priorities), f => new PriorityRule(f[0], Local(f[2]), reader.Condition(f[1], f[3])), 4)],
            Options = [.. reader.Each(Options, nameof(Options), f => new ItemOption(f[0], Local(f[1])), 2)],
            Sets = QuestionScript.Read(Sets, nameof(Sets), reader),
            Attachments =
            [
                .. reader.Each(
                    Attachments,
                    nameof(Attachments),
                    f => new AttachmentSpec(f[0], Local(f[1]), Local(f[2]), f[3] != "optional", f[4].Length == 0 ? 3 : reader.Whole(f[4])),
                    5
                ),
            ],
            Consents = ReadConsents(reader),
            Stages = ReadStages(reader),
            Criteria = [.. reader.Each(Criteria, nameof(Criteria), f => new ScoreCriterion(f[0], Local(f[1]), reader.Whole(f[2])), 3)],
        };
        return reader.Failure is { } failure ? failure : parts;
    }

    /// <summary>Chinese, and English behind a slash between spaces.</summary>
    public static string Text(LocalText text) => text.En is { } en ? $"{text.Zh} / {en}" : text.Zh;

    /// <summary>Reads a text; its characters are kept as they were written.</summary>
    public static LocalText Local(string typed)
    {
        var at = typed.IndexOf(" / ", StringComparison.Ordinal);
        return at < 0 ? new LocalText(typed.Trim()) : new LocalText(typed[..at].Trim(), typed[(at + 3)..].Trim());
    }

    public static string Line(params string[] fields) => string.Join(" | ", fields).TrimEnd(' ', '|');

    public static string Join(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string Value(Condition condition) =>
        condition.Kind switch
        {
            ConditionKind.IndustryIn or ConditionKind.OptionIn => string.Join(',', condition.Codes ?? []),
            ConditionKind.EmployeesBetween => string.Create(CultureInfo.InvariantCulture, $"{condition.Least}-{condition.Most}"),
            _ => "",
        };

    private static IEnumerable<string> Consent(ConsentSpec consent) =>
        [
            Line(consent.Key, $"{consent.Kind}", Text(consent.Title)),
            .. consent.Text.Zh.Split('\n').Select(l => $"- {l}"),
            .. (consent.Text.En ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => $"> {l}"),
        ];

    private static IEnumerable<string> Stage(StagePlan stage) =>
        [
            Line(stage.Key, Text(stage.Title), $"{stage.Days}", stage.HasVisit ? "visit" : "", Text(stage.FirmTask), Text(stage.CoachTask)),
            .. stage.Deliverables.Select(d => $"- {Line(d.Key, Text(d.Title), $"{d.By}", d.IsRequired ? "required" : "optional")}"),
        ];

    private List<ConsentSpec> ReadConsents(ScriptReader reader) =>
        [
            .. reader
                .Blocks(Consents, nameof(Consents), 3)
                .Select(b => new ConsentSpec(
                    b.Head[0],
                    Local(b.Head[2]),
                    LocalText.Paragraphs(
                        Join(b.Lines.Where(l => l.StartsWith('-')).Select(l => l[1..].Trim())),
                        Join(b.Lines.Where(l => l.StartsWith('>')).Select(l => l[1..].Trim()))
                    ),
                    reader.Kind<ConsentKind>(b.Head[1])
                )),
        ];

    private List<StagePlan> ReadStages(ScriptReader reader) =>
        [
            .. reader
                .Blocks(Stages, nameof(Stages), 6)
                .Select(b => new StagePlan(b.Head[0], Local(b.Head[1]), Local(b.Head[4]), Local(b.Head[5]))
                {
                    Days = b.Head[2].Length == 0 ? 30 : reader.Whole(b.Head[2]),
                    HasVisit = b.Head[3] == "visit",
                    Deliverables =
                    [
                        .. b
                            .Lines.Select(l => ScriptReader.Fields(l[1..], 4))
                            .Select(f => new DeliverablePlan(
                                f[0],
                                Local(f[1]),
                                f[2].Length == 0 ? DeliverableBy.Coach : reader.Kind<DeliverableBy>(f[2]),
                                f[3] != "optional"
                            )),
                    ],
                }),
        ];
}
