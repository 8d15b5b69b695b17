using System.Globalization;

namespace EcoSphere.Coaching.Domain.Programmes.Script;

/// <summary>
/// Question sets as they are written: # key | title; key | kind | text | required | settings; below a question its hint (?) and its options
/// or columns (-). Settings are least=, most=, decimals=, unit=, prefill=, locked, pictures, review, apart by semicolons.
/// </summary>
internal static class QuestionScript
{
    public static string Write(IReadOnlyList<QuestionSet> sets) =>
        FormScript.Join(
            sets.SelectMany(set =>
                (IEnumerable<string>)
                    [$"# {FormScript.Line(set.Key, FormScript.Text(set.Title), FormScript.Text(set.Hint))}", .. set.Questions.SelectMany(Question)]
            )
        );

    public static List<QuestionSet> Read(string? typed, string field, ScriptReader reader)
    {
        var sets = new List<QuestionSet>();
        foreach (var block in reader.Blocks(typed, field, 5))
        {
            if (block.Head[0].StartsWith('#'))
            {
                sets.Add(new QuestionSet(block.Head[0][1..].Trim(), FormScript.Local(block.Head[1])) { Hint = FormScript.Local(block.Head[2]) });
                continue;
            }

            var question = Read(block, reader);
            if (sets.Count == 0)
                reader.Kind<QuestionKind>("");
            else
                sets[^1] = sets[^1] with { Questions = [.. sets[^1].Questions, question] };
        }

        return sets;
    }

    private static IEnumerable<string> Question(Question question)
    {
        yield return FormScript.Line(
            question.Key,
            $"{question.Kind}",
            FormScript.Text(question.Text),
            question.IsRequired ? "required" : "optional",
            string.Join("; ", Settings(question))
        );
        if (!question.Hint.IsNone())
            yield return $"? {FormScript.Text(question.Hint)}";
        foreach (var option in question.Options)
            yield return $"- {FormScript.Line(option.Key, FormScript.Text(option.Text))}";
        foreach (var column in question.Columns)
            yield return $"- {FormScript.Line(column.Key, FormScript.Text(column.Text), column.IsNumber ? "number" : "text", column.IsRequired ? "required" : "optional")}";
    }

    private static IEnumerable<string> Settings(Question question)
    {
        if (question.Least is { } least)
            yield return string.Create(CultureInfo.InvariantCulture, $"least={least}");
        if (question.Most is { } most)
            yield return string.Create(CultureInfo.InvariantCulture, $"most={most}");
        if (question.Decimals > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"decimals={question.Decimals}");
        if (!question.Unit.IsNone())
            yield return $"unit={FormScript.Text(question.Unit)}";
        if (question.Prefill != Prefill.None)
            yield return $"prefill={question.Prefill}";
        if (question.IsLocked)
            yield return "locked";
        if (question.IsPictures)
            yield return "pictures";
        if (question.IsForReviewOnly)
            yield return "review";
    }

    private static Question Read(ScriptBlock block, ScriptReader reader)
    {
        var kind = reader.Kind<QuestionKind>(block.Head[1]);
        var settings = block.Head[4].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var below = block.Lines.Where(l => l[0] == '-').Select(l => ScriptReader.Fields(l[1..], 4)).ToList();
        return new Question(block.Head[0], kind, FormScript.Local(block.Head[2]))
        {
            IsRequired = block.Head[3] != "optional",
            Hint = FormScript.Local(block.Lines.FirstOrDefault(l => l[0] == '?')?[1..] ?? ""),
            Least = reader.Number(Setting("least")),
            Most = reader.Number(Setting("most")),
            Decimals = Setting("decimals") is { Length: > 0 } decimals ? reader.Whole(decimals) : 0,
            Unit = FormScript.Local(Setting("unit")),
            Prefill = Setting("prefill") is { Length: > 0 } prefill ? reader.Kind<Prefill>(prefill) : Prefill.None,
            IsLocked = settings.Contains("locked"),
            IsPictures = settings.Contains("pictures"),
            IsForReviewOnly = settings.Contains("review"),
            Options = kind == QuestionKind.Table ? [] : [.. below.Select(f => new QuestionOption(f[0], FormScript.Local(f[1])))],
            Columns =
                kind == QuestionKind.Table ? [.. below.Select(f => new TableColumn(f[0], FormScript.Local(f[1]), f[2] == "number", f[3] != "optional"))] : [],
        };

        string Setting(string name) =>
            settings.FirstOrDefault(s => s.StartsWith($"{name}=", StringComparison.Ordinal)) is { } found ? found[(name.Length + 1)..].Trim() : "";
    }
}
