using System.Text.RegularExpressions;
using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Programmes;

/// <summary>What a form has to keep as data, before anybody can fill it in.</summary>
internal static partial class FormChecks
{
    public const int KeyLength = 40;

    public const int TextLength = 4000;

    public const int TitleLength = 200;

    private static Error KeyTaken => Error.Invalid("Two parts of this form have the same key.");

    /// <summary>The first thing that is wrong, or null.</summary>
    public static Error? Failure(FormParts parts) =>
        Keys(parts)
        ?? parts.Rules.Select(r => Text(r.Text) ?? r.Condition.Failure()).FirstOrDefault(e => e is not null)
        ?? parts.Priorities.Select(r => Text(r.Text) ?? r.Condition.Failure()).FirstOrDefault(e => e is not null)
        ?? Options(parts)
        ?? parts.Sets.Select(SetFailure).FirstOrDefault(e => e is not null)
        ?? parts
            .Attachments.Select(a => Title(a.Title) ?? (a.Most is < 1 or > 10 ? Error.Invalid("Take between 1 and 10 files.") : null))
            .FirstOrDefault(e => e is not null)
        ?? parts.Consents.Select(c => Title(c.Title) ?? Text(c.Text)).FirstOrDefault(e => e is not null)
        ?? parts.Stages.Select(StageFailure).FirstOrDefault(e => e is not null)
        ?? parts
            .Criteria.Select(c => Title(c.Text) ?? (c.Most is < 1 or > 100 ? Error.Invalid("Enter the most points, from 1 to 100.") : null))
            .FirstOrDefault(e => e is not null);

    /// <summary>What is wrong with a question, or null.</summary>
    public static Error? Failure(Question question) =>
        Key(question.Key)
        ?? Title(question.Text)
        ?? (
            question.Kind switch
            {
                QuestionKind.Choice or QuestionKind.Choices or QuestionKind.RankedChoice or QuestionKind.Shares => question.Options.Count
                    is < 2
                        or > Question.MostOptions
                || !Distinct(question.Options.Select(o => o.Key))
                    ? Error.Invalid("Enter at least two options, each on a line of its own.")
                    : question.Options.Select(o => Title(o.Text) ?? Key(o.Key)).FirstOrDefault(e => e is not null),
                QuestionKind.Table => question.Columns.Count is 0 or > Question.MostColumns || !Distinct(question.Columns.Select(c => c.Key))
                    ? Error.Invalid("Enter the columns of the table, each on a line of its own.")
                    : question.Columns.Select(c => Title(c.Text) ?? Key(c.Key)).FirstOrDefault(e => e is not null),
                _ => null,
            }
        )
        ?? (question.Least > question.Most ? Error.Invalid("The most cannot be less than the least.") : null)
        ?? (question.Decimals is < 0 or > 6 ? Error.Invalid("Use at most 6 decimals.") : null);

    private static Error? SetFailure(QuestionSet set) =>
        Title(set.Title)
        ?? (set.Questions.Count == 0 ? Error.Invalid("Add at least one question to {0}.", set.Title.Zh) : null)
        ?? set.Questions.Select(Failure).FirstOrDefault(e => e is not null);

    private static Error? StageFailure(StagePlan stage) =>
        Title(stage.Title)
        ?? (stage.Days is < 1 or > 730 ? Error.Invalid("Enter how many days the stage takes, from 1 to 730.") : null)
        ?? (Distinct(stage.Deliverables.Select(d => d.Key)) ? null : KeyTaken)
        ?? stage.Deliverables.Select(d => Title(d.Title)).FirstOrDefault(e => e is not null);

    private static Error? Options(FormParts parts)
    {
        if (parts.Options.Count == 1)
            return Error.Invalid("Enter at least two options, each on a line of its own.");
        var known = parts.Options.Select(o => o.Key).ToHashSet(StringComparer.Ordinal);
        var meant = parts
            .Rules.Select(r => r.Condition)
            .Concat(parts.Priorities.Select(p => p.Condition))
            .Where(c => c.Kind == ConditionKind.OptionIn)
            .SelectMany(c => c.Codes ?? []);
        return meant.All(known.Contains) ? null : Error.Invalid("A rule names an option that this item does not have.");
    }

    private static Error? Keys(FormParts parts)
    {
        string[] asked =
        [
            .. parts.Conditions().Select(c => c.Key),
            .. parts.Questions().Select(q => q.Key),
            .. parts.Attachments.Select(a => a.Key),
            .. parts.Consents.Select(c => c.Key),
        ];
        string[] sets = [.. parts.Sets.Select(s => s.Key)];
        string[] stages = [.. parts.Stages.Select(s => s.Key)];
        string[] criteria = [.. parts.Criteria.Select(c => c.Key)];
        string[] options = [.. parts.Options.Select(o => o.Key)];
        return new[] { asked, sets, stages, criteria, options }.All(Distinct)
            ? asked.Concat(sets).Concat(stages).Concat(criteria).Concat(options).Select(Key).FirstOrDefault(e => e is not null)
            : KeyTaken;
    }

    private static bool Distinct(IEnumerable<string> keys)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return keys.All(seen.Add);
    }

    private static Error? Key(string key) =>
        key.Length <= KeyLength && KeyShape().IsMatch(key) ? null : Error.Invalid("A key consists of small letters, digits and hyphens.");

    private static Error? Title(LocalText text) =>
        text.IsNone() ? Error.Invalid("Enter the Chinese text.")
        : text.Zh.Length > TitleLength || text.En?.Length > TitleLength ? Error.Invalid("Use at most {0} characters.", TitleLength)
        : null;

    private static Error? Text(LocalText text) =>
        text.IsNone() ? Error.Invalid("Enter the Chinese text.")
        : text.Zh.Length > TextLength || text.En?.Length > TextLength ? Error.Invalid("Use at most {0} characters.", TextLength)
        : null;

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyShape();
}
