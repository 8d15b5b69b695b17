using System.Globalization;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;

namespace EcoSphere.Coaching.Pages.Coaching.Member;

/// <summary>What the page of one part of a form posts; which fields there are is the matter of the programme's data.</summary>
internal sealed class FormInput
{
    /// <summary>One line, paragraphs, a number or a chosen option, by the question's key.</summary>
    public Dictionary<string, string?> Text { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Chosen options.</summary>
    public Dictionary<string, List<string>> Many { get; set; } = new(StringComparer.Ordinal);

    /// <summary>The cells of a table in their order, row by row.</summary>
    public Dictionary<string, List<string?>> Cells { get; set; } = new(StringComparer.Ordinal);

    /// <summary>yes or no, by the key of a rule or a consent.</summary>
    public Dictionary<string, string?> Yes { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Ticks, by the key of a consent.</summary>
    public Dictionary<string, bool> Tick { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Remarks, by the key of a consent.</summary>
    public Dictionary<string, string?> Remark { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Names the fields of files; what is uploaded is read apart.</summary>
    public Dictionary<string, string?> File { get; set; } = new(StringComparer.Ordinal);

    public bool IsBackbone { get; set; }

    public string? Option { get; set; }

    public List<int> VisitMonths { get; set; } = [];

    public List<Guid> ItemIds { get; set; } = [];

    /// <summary>The rank of each item, where several can be chosen.</summary>
    public Dictionary<string, string?> Ranks { get; set; } = new(StringComparer.Ordinal);

    /// <summary>How many rows a table shows, filled or not.</summary>
    public static int RowsShown(Question question, int filled) =>
        (int)Math.Min(question.Most ?? AnswerChecks.MostRows, Math.Max(Math.Max((int)(question.Least ?? 1), 3), filled + 2));

    /// <summary>Fills the fields with what is kept.</summary>
    public static FormInput From(FormParts form, ApplicationContent content, IReadOnlyList<Guid> itemIds)
    {
        var input = new FormInput
        {
            IsBackbone = content.IsBackbone,
            Option = content.Option,
            VisitMonths = [.. content.VisitMonths],
            ItemIds = [.. itemIds],
        };
        for (var i = 0; i < itemIds.Count; i++)
            input.Ranks[itemIds[i].ToString()] = (i + 1).ToString(CultureInfo.InvariantCulture);
        foreach (var question in form.Questions())
            input.Fill(question, content.Find(question.Key));
        foreach (var (key, _) in form.Conditions())
            input.Yes[key] = content.RuleAnswers.LastOrDefault(a => a.Key == key) is { } answer ? (answer.IsYes ? "yes" : "no") : null;
        foreach (var consent in form.Consents)
        {
            var given = content.Consents.LastOrDefault(c => c.Key == consent.Key && c.Version == consent.Version);
            input.Tick[consent.Key] = given?.IsAgreed == true;
            input.Yes[consent.Key] =
                given is null ? null
                : given.IsAgreed ? "yes"
                : "no";
            input.Remark[consent.Key] = given?.Remark;
        }

        return input;
    }

    /// <summary>What was typed, as the use cases take it.</summary>
    public SectionInput Read(FormParts form) =>
        new()
        {
            IsBackbone = IsBackbone,
            Option = Option,
            VisitMonths = VisitMonths,
            RuleAnswers =
            [
                .. form.Conditions().Where(c => Yes.GetValueOrDefault(c.Key) is "yes" or "no").Select(c => new RuleAnswer(c.Key, Yes[c.Key] == "yes")),
            ],
            Answers = [.. form.Questions().Select(Answered)],
            Consents =
            [
                .. form.Consents.Select(c => new TypedConsent(
                    c.Key,
                    c.Kind == ConsentKind.Tick ? Tick.GetValueOrDefault(c.Key)
                        : Yes.GetValueOrDefault(c.Key) is "yes" or "no" ? Yes[c.Key] == "yes"
                        : null,
                    Remark.GetValueOrDefault(c.Key)
                )),
            ],
        };

    /// <summary>Makes sure that every field of a form is there, also those that were not sent.</summary>
    public void Complete(FormParts form)
    {
        foreach (var question in form.Questions())
        {
            Text.TryAdd(question.Key, null);
            File.TryAdd(question.Key, null);
            Many.TryAdd(question.Key, []);
            if (!Cells.TryGetValue(question.Key, out var cells))
                Cells[question.Key] = cells = [];
            var wanted = question.Kind switch
            {
                QuestionKind.Shares => question.Options.Count,
                QuestionKind.RankedChoice => question.Options.Count,
                QuestionKind.Table => question.Columns.Count
                    * RowsShown(question, cells.Chunk(Math.Max(1, question.Columns.Count)).Count(r => r.Any(c => !string.IsNullOrWhiteSpace(c)))),
                _ => 0,
            };
            while (cells.Count < wanted)
                cells.Add(null);
        }

        foreach (var key in form.Attachments.Select(a => a.Key).Concat(form.Rules.Select(r => r.EvidenceKey())))
            File.TryAdd(key, null);
        foreach (var key in form.Conditions().Select(c => c.Key).Concat(form.Consents.Select(c => c.Key)))
        {
            Yes.TryAdd(key, null);
            Tick.TryAdd(key, false);
            Remark.TryAdd(key, null);
        }
    }

    private void Fill(Question question, Answer? answer)
    {
        Text[question.Key] = answer?.Text;
        Many[question.Key] = [.. answer?.Values ?? []];
        Cells[question.Key] =
            question.Kind == QuestionKind.RankedChoice
                ?
                [
                    .. question.Options.Select(o =>
                        answer?.Values.ToList().IndexOf(o.Key) is >= 0 and { } at ? (at + 1).ToString(CultureInfo.InvariantCulture) : null
                    ),
                ]
                : [.. (answer?.Rows ?? []).SelectMany(r => r).Select(c => (string?)c)];
    }

    private Answer Answered(Question question)
    {
        var cells = Cells.GetValueOrDefault(question.Key) ?? [];
        return question.Kind switch
        {
            QuestionKind.Choices => Answer.Of(question.Key, Many.GetValueOrDefault(question.Key) ?? []),
            QuestionKind.RankedChoice => Answer.Of(
                question.Key,
                [
                    .. question
                        .Options.Select(
                            (o, i) =>
                                (
                                    o.Key,
                                    Rank: i < cells.Count && int.TryParse(cells[i], NumberStyles.None, CultureInfo.InvariantCulture, out var rank) ? rank : 0
                                )
                        )
                        .Where(o => o.Rank > 0)
                        .OrderBy(o => o.Rank)
                        .Select(o => o.Key),
                ]
            ),
            QuestionKind.Shares => Answer.Of(
                question.Key,
                (IReadOnlyList<IReadOnlyList<string>>)
                    [
                        [.. cells.Select(c => c ?? "")],
                    ]
            ),
            QuestionKind.Table => Answer.Of(
                question.Key,
                (IReadOnlyList<IReadOnlyList<string>>)[.. cells.Select(c => c ?? "").Chunk(Math.Max(1, question.Columns.Count))]
            ),
            _ => Answer.Of(question.Key, Text.GetValueOrDefault(question.Key)),
        };
    }
}
