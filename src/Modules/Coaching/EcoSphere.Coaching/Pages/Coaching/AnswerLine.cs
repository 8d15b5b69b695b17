using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching;

/// <summary>An answer as it is read: on the check page, by reviewers, on paper.</summary>
/// <param name="Key">The question's key.</param>
/// <param name="Term">The question.</param>
/// <param name="Value">The answer in one or several lines, or null where there is none.</param>
/// <param name="Files">The files of it.</param>
/// <param name="Before">What stood there before the last correction, where that was something else.</param>
internal sealed record AnswerLine(string Key, string Term, string? Value, IReadOnlyList<(Guid Id, string Name)> Files, string? Before = null)
{
    /// <summary>The lines of a part of a form.</summary>
    public static IReadOnlyList<AnswerLine> Of(
        IStringLocalizer text,
        FormParts form,
        ApplicationContent content,
        string section,
        IReadOnlyDictionary<Guid, string> names,
        ApplicationContent? before = null,
        bool forCoach = false
    ) =>
        section switch
        {
            Sections.Choice => Choice(text, form, content, before),
            Sections.Eligibility =>
            [
                .. form.Rules.Select(r => Rule(text, r, content, before)),
                .. form
                    .Priorities.Where(p => Condition.IsAnswered(p.Condition.Kind) && form.Rules.All(r => r.Key != p.Key))
                    .Select(p => Asked(text, p.Key, p.Text.Here(), content, before)),
            ],
            Sections.Attachments => [.. form.Attachments.Select(a => new AnswerLine(a.Key, a.Title.Here(), null, FilesOf(content, a.Key)))],
            Sections.Consents => [.. form.Consents.Select(c => Consent(text, c, content))],
            _ =>
            [
                .. (form.Sets.FirstOrDefault(s => s.Key == section)?.Questions ?? [])
                    .Where(q => !forCoach || !q.IsForReviewOnly)
                    .Select(q => Question(text, q, content, names, before)),
            ],
        };

    /// <summary>An answer in words.</summary>
    public static string? Words(IStringLocalizer text, Question question, Answer? answer)
    {
        if (answer is null || answer.IsEmpty())
            return null;
        var comma = CoachingWords.English ? ", " : "、";
        return question.Kind switch
        {
            QuestionKind.Industry => OfficialIndustries.All.FirstOrDefault(i => i.Code == answer.Text) is { } trade
                ? $"{trade.Code} {(CoachingWords.English ? trade.NameEn : trade.NameZh)}"
                : answer.Text,
            QuestionKind.Number => $"{answer.Text} {question.Unit.Here()}".TrimEnd(),
            QuestionKind.Phone => UiKit.Components.Show.Phone(answer.Text),
            QuestionKind.YesNo => answer.Text == "yes" ? text["Yes"] : text["No"],
            QuestionKind.Choice => Option(question, answer.Text),
            QuestionKind.Choices => string.Join(comma, answer.Values.Select(v => Option(question, v))),
            QuestionKind.RankedChoice => string.Join(comma, answer.Values.Select((v, i) => $"{i + 1}. {Option(question, v)}")),
            QuestionKind.Shares => string.Join(
                comma,
                question.Options.Select((o, i) => $"{o.Text.Here()} {(i < answer.Rows[0].Count ? answer.Rows[0][i] : "0")}%")
            ),
            QuestionKind.Table => string.Join(
                '\n',
                answer.Rows.Select(r =>
                    string.Join(
                        " · ",
                        r.Select((c, i) => c.Length == 0 || i >= question.Columns.Count ? "" : $"{question.Columns[i].Text.Here()} {c}")
                            .Where(c => c.Length > 0)
                    )
                )
            ),
            QuestionKind.File => null,
            _ => answer.Text,
        };
    }

    private static string Option(Question question, string? key) => question.Options.FirstOrDefault(o => o.Key == key)?.Text.Here() ?? key ?? "";

    private static AnswerLine Question(
        IStringLocalizer text,
        Question question,
        ApplicationContent content,
        IReadOnlyDictionary<Guid, string> names,
        ApplicationContent? before
    )
    {
        var answer = content.Find(question.Key);
        var files =
            question.Kind == QuestionKind.File
                ? (answer?.Values ?? [])
                    .Select(v => Guid.TryParse(v, out var id) ? (id, names.GetValueOrDefault(id, "…")) : (Guid.Empty, ""))
                    .Where(f => f.Item1 != Guid.Empty)
                    .ToList()
                : [];
        var changed = before is not null && !(answer ?? Answer.Of(question.Key, (string?)null)).IsSame(before.Find(question.Key));
        return new AnswerLine(
            question.Key,
            question.Text.Here(),
            Words(text, question, answer),
            files,
            changed ? Words(text, question, before!.Find(question.Key)) ?? text["Not provided"].Value : null
        );
    }

    private static AnswerLine[] Choice(IStringLocalizer text, FormParts form, ApplicationContent content, ApplicationContent? before)
    {
        var comma = CoachingWords.English ? ", " : "、";
        var lines = new List<AnswerLine>();
        if (form.Options.Count > 0)
            lines.Add(
                new AnswerLine(nameof(content.Option), text["Chosen option"], form.Options.FirstOrDefault(o => o.Key == content.Option)?.Text.Here(), [])
            );
        lines.Add(new AnswerLine(nameof(content.IsBackbone), text["Mid-sized backbone enterprise"], content.IsBackbone ? text["Yes"] : text["No"], []));
        lines.Add(
            new AnswerLine(
                nameof(content.VisitMonths),
                text["Preferred months"],
                content.VisitMonths.Count == 0 ? null : string.Join(comma, content.VisitMonths),
                [],
                before is null || before.VisitMonths.SequenceEqual(content.VisitMonths) ? null : string.Join(comma, before.VisitMonths)
            )
        );
        return [.. lines];
    }

    private static AnswerLine Rule(IStringLocalizer text, EligibilityRule rule, ApplicationContent content, ApplicationContent? before)
    {
        var line = Condition.IsAnswered(rule.Condition.Kind)
            ? Asked(text, rule.Key, rule.Text.Here(), content, before)
            : new AnswerLine(rule.Key, rule.Text.Here(), text["By the company data"], []);
        return rule.NeedsEvidence ? line with { Files = FilesOf(content, rule.EvidenceKey()) } : line;
    }

    private static AnswerLine Asked(IStringLocalizer text, string key, string term, ApplicationContent content, ApplicationContent? before)
    {
        var (now, then) = (Said(content), before is null ? null : Said(before));
        return new AnswerLine(key, term, now, [], before is not null && now != then ? then ?? text["Not provided"].Value : null);

        string? Said(ApplicationContent from) =>
            from.RuleAnswers.LastOrDefault(a => a.Key == key) is { } answer ? (answer.IsYes ? text["Yes"] : text["No"]).Value : null;
    }

    private static AnswerLine Consent(IStringLocalizer text, ConsentSpec spec, ApplicationContent content)
    {
        var given = content.Consents.LastOrDefault(c => c.Key == spec.Key && c.Version == spec.Version);
        var said = given is null
            ? null
            : $"{(given.IsAgreed ? spec.Kind == ConsentKind.EitherWay ? text["Yes"] : text["Agreed"] : spec.Kind == ConsentKind.EitherWay ? text["No"] : text["Not agreed"])} · {text["version {0}", given.Version]} · {UiKit.Components.Show.DateTime(given.At)}{(given.Remark is null ? "" : $" · {given.Remark}")}";
        return new AnswerLine(spec.Key, spec.Title.Here(), said, []);
    }

    private static List<(Guid, string)> FilesOf(ApplicationContent content, string key) =>
        [.. content.Files.Where(f => f.Key == key).Select(f => (f.FileId, f.Name))];
}
