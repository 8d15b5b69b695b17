using System.Text.RegularExpressions;
using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Programmes;

/// <summary>
/// What a form has to keep as data, before anybody can fill it in. Failures name the part and the field that they belong to, such as
/// <c>Sets[0].Questions[2].TextZh</c>.
/// </summary>
internal static partial class FormChecks
{
    public const int KeyLength = 40;

    public const int TextLength = 4000;

    public const int TitleLength = 200;

    /// <summary>The most parts of one kind.</summary>
    public const int MostParts = 60;

    private static Error KeyTaken => Error.Invalid("Two parts of this form have the same key.");

    /// <summary>What is wrong with the parts that all items share, or that one adds; null where nothing is.</summary>
    public static Error? Failure(FormParts parts)
    {
        var checks = new FieldChecks();
        Each(
            checks,
            parts.Rules,
            nameof(FormParts.Rules),
            (rule, at) =>
            {
                Text(checks, rule.Text, $"{at}Text");
                rule.Condition.Check(checks, at);
            }
        );
        Each(
            checks,
            parts.Priorities,
            nameof(FormParts.Priorities),
            (rule, at) =>
            {
                Text(checks, rule.Text, $"{at}Text");
                rule.Condition.Check(checks, at);
            }
        );
        Each(checks, parts.Options, nameof(FormParts.Options), (option, at) => Title(checks, option.Text, $"{at}Text"));
        Each(checks, parts.Sets, nameof(FormParts.Sets), (set, at) => Set(checks, set, at));
        Each(
            checks,
            parts.Attachments,
            nameof(FormParts.Attachments),
            (file, at) =>
            {
                Title(checks, file.Title, $"{at}Text");
                Hint(checks, file.Hint, at);
                checks.Require(file.Most is >= 1 and <= 10, $"{at}Most", Error.Invalid("Take between 1 and 10 files."));
            }
        );
        Each(
            checks,
            parts.Consents,
            nameof(FormParts.Consents),
            (consent, at) =>
            {
                Title(checks, consent.Title, $"{at}Text");
                Text(checks, consent.Text, $"{at}Words");
            }
        );
        Each(checks, parts.Stages, nameof(FormParts.Stages), (stage, at) => Stage(checks, stage, at));
        Each(
            checks,
            parts.Criteria,
            nameof(FormParts.Criteria),
            (criterion, at) =>
            {
                Title(checks, criterion.Text, $"{at}Text");
                checks.Require(criterion.Most is >= 1 and <= 100, $"{at}Most", Error.Invalid("Enter the most points, from 1 to 100."));
            }
        );
        return checks.Failure;
    }

    /// <summary>What keeps the parts of an item from standing together with those of all items, or null.</summary>
    public static Error? Clash(FormParts whole) => Keys(whole) ?? Options(whole);

    private static void Set(FieldChecks checks, QuestionSet set, string at)
    {
        Title(checks, set.Title, $"{at}Text");
        Hint(checks, set.Hint, at);
        checks.Require(set.Questions.Count > 0, $"{at}TextZh", Error.Invalid("Add at least one question to {0}.", set.Title.Zh));
        Each(checks, set.Questions, $"{at}{nameof(set.Questions)}", (question, own) => Question(checks, question, own));
    }

    private static void Question(FieldChecks checks, Question question, string at)
    {
        Title(checks, question.Text, $"{at}Text");
        Hint(checks, question.Hint, at);
        Optional(checks, question.Unit, 40, $"{at}Unit");
        checks.Require(!(question.Least > question.Most), $"{at}Most", Error.Invalid("The most cannot be less than the least."));
        checks.Require(question.Decimals is >= 0 and <= 6, $"{at}Decimals", Error.Invalid("Use at most 6 decimals."));
        if (question.Kind is QuestionKind.Choice or QuestionKind.Choices or QuestionKind.RankedChoice or QuestionKind.Shares)
        {
            Each(checks, question.Options, $"{at}{nameof(question.Options)}", (option, own) => Title(checks, option.Text, $"{own}Text"));
            checks.Require(question.Options.Count >= 2, $"{at}Kind", Error.Invalid("Enter at least two options."));
        }

        if (question.Kind == QuestionKind.Table)
        {
            Each(checks, question.Columns, $"{at}{nameof(question.Columns)}", (column, own) => Title(checks, column.Text, $"{own}Text"));
            checks.Require(
                question.Columns.Count is > 0 and <= Programmes.Question.MostColumns,
                $"{at}Kind",
                Error.Invalid("Enter between 1 and {0} columns.", Programmes.Question.MostColumns)
            );
        }
    }

    private static void Stage(FieldChecks checks, StagePlan stage, string at)
    {
        Title(checks, stage.Title, $"{at}Text");
        Optional(checks, stage.FirmTask, 1000, $"{at}FirmTask");
        Optional(checks, stage.CoachTask, 1000, $"{at}CoachTask");
        checks.Require(stage.Days is >= 1 and <= 730, $"{at}Days", Error.Invalid("Enter how many days the stage takes, from 1 to 730."));
        Each(checks, stage.Deliverables, $"{at}{nameof(stage.Deliverables)}", (one, own) => Title(checks, one.Title, $"{own}Text"));
    }

    private static Error? Options(FormParts parts)
    {
        if (parts.Options.Count == 1)
            return Error.Invalid("Enter at least two options.");
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
        string[][] scopes =
        [
            asked,
            [.. parts.Sets.Select(s => s.Key)],
            [.. parts.Stages.Select(s => s.Key)],
            [.. parts.Criteria.Select(c => c.Key)],
            [.. parts.Options.Select(o => o.Key)],
            .. parts.Questions().Select(q => q.Options.Select(o => o.Key).ToArray()),
            .. parts.Questions().Select(q => q.Columns.Select(c => c.Key).ToArray()),
            .. parts.Stages.Select(s => s.Deliverables.Select(d => d.Key).ToArray()),
        ];
        if (!scopes.All(Distinct))
            return KeyTaken;
        return scopes.SelectMany(s => s).All(IsKey) ? null : Error.Invalid("A key consists of small letters, digits and hyphens.");
    }

    private static bool Distinct(string[] keys) => keys.Distinct(StringComparer.Ordinal).Count() == keys.Length;

    private static bool IsKey(string key) => key.Length <= KeyLength && KeyShape().IsMatch(key);

    private static void Each<T>(FieldChecks checks, IReadOnlyList<T> parts, string list, Action<T, string> check)
    {
        checks.Require(parts.Count <= MostParts, "", Error.Invalid("Use at most {0} parts of one kind.", MostParts));
        for (var i = 0; i < parts.Count; i++)
            check(parts[i], $"{list}[{i}].");
    }

    private static void Title(FieldChecks checks, LocalText text, string at) => Needed(checks, text, TitleLength, at);

    private static void Text(FieldChecks checks, LocalText text, string at) => Needed(checks, text, TextLength, at);

    private static void Hint(FieldChecks checks, LocalText hint, string at) => Optional(checks, hint, 1000, $"{at}Hint");

    private static void Needed(FieldChecks checks, LocalText text, int most, string at)
    {
        checks.Text(text.IsNone() ? null : text.Zh, most, $"{at}Zh", Error.Invalid("Enter the Chinese text."));
        checks.Text(text.En, most, $"{at}En");
    }

    private static void Optional(FieldChecks checks, LocalText text, int most, string at)
    {
        checks.Text(text.Zh, most, $"{at}Zh");
        checks.Text(text.En, most, $"{at}En");
    }

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyShape();
}
