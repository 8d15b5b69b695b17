using System.Globalization;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Kernel;

namespace EcoSphere.Coaching.Domain.Applications;

/// <summary>Brings answers into the form in which they are kept, and says what is wrong with them. Fields are named by the question's key.</summary>
internal static class AnswerChecks
{
    public const int LineLength = 200;

    public const int TextLength = 4000;

    public const int CellLength = 200;

    public const int MostRows = 30;

    public const int MostFiles = 10;

    private static Error Needed => Error.Invalid("Answer this question.");

    private static Error NotANumber => Error.Invalid("Enter a number.");

    private static Error Unknown => Error.Invalid("Choose one of the options.");

    /// <summary>An answer as it is kept: folded and trimmed, without what the question does not ask for.</summary>
    public static Answer Normalised(Question question, Answer typed) =>
        question.Kind switch
        {
            QuestionKind.LongText => Answer.Of(question.Key, TextInput.Paragraphs(typed.Text)),
            QuestionKind.Email => Answer.Of(question.Key, TextInput.Email(typed.Text)),
            QuestionKind.Phone => Answer.Of(question.Key, TextInput.Code(typed.Text)),
            QuestionKind.Number => Answer.Of(question.Key, Digits(typed.Text)),
            QuestionKind.Choices or QuestionKind.RankedChoice => Answer.Of(
                question.Key,
                typed.Values.Where(v => v.Length > 0).Distinct(StringComparer.Ordinal).ToList()
            ),
            QuestionKind.File => Answer.Of(question.Key, typed.Values),
            QuestionKind.Shares => Shares(question, typed),
            QuestionKind.Table => Answer.Of(
                question.Key,
                (IReadOnlyList<IReadOnlyList<string>>)
                    [
                        .. typed
                            .Rows.Select(row => question.Columns.Select((c, i) => Cell(c, i < row.Count ? row[i] : null)).ToList())
                            .Where(row => row.Exists(cell => cell.Length > 0)),
                    ]
            ),
            _ => Answer.Of(question.Key, TextInput.Line(typed.Text)),
        };

    /// <summary>What is wrong with an answer that is normalised, or null.</summary>
    public static Error? Failure(Question question, Answer? answer)
    {
        if (answer is null || answer.IsEmpty())
            return question.IsRequired ? Needed.On(question.Key) : null;
        return Wrong(question, answer)?.On(question.Key);
    }

    /// <summary>Everything that is wrong with the answers to these questions.</summary>
    public static IEnumerable<Error> Failures(IEnumerable<Question> questions, ApplicationContent content) =>
        questions.Select(q => Failure(q, content.Find(q.Key))).OfType<Error>();

    /// <summary>A number as it was typed, or null where it is none.</summary>
    public static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Error? Wrong(Question question, Answer answer) =>
        question.Kind switch
        {
            QuestionKind.Text => TooLong(answer.Text!, (int)Math.Min(question.Most ?? LineLength, LineLength)),
            QuestionKind.LongText => TooLong(answer.Text!, (int)Math.Min(question.Most ?? TextLength, TextLength)),
            QuestionKind.Email => FieldChecks.IsEmail(answer.Text!) ? null : FieldChecks.NotAnEmail,
            QuestionKind.Phone => FieldChecks.IsPhone(answer.Text!) ? null : FieldChecks.NotAPhone,
            QuestionKind.Industry => OfficialIndustries.Has(answer.Text!) ? null : Unknown,
            QuestionKind.Number => WrongNumber(question, answer.Text),
            QuestionKind.YesNo => answer.Text is "yes" or "no" ? null : Unknown,
            QuestionKind.Choice => question.Options.Any(o => o.Key == answer.Text) ? null : Unknown,
            QuestionKind.Choices or QuestionKind.RankedChoice => WrongChoices(question, answer.Values),
            QuestionKind.Shares => WrongShares(answer.Rows[0]),
            QuestionKind.Table => WrongRows(question, answer.Rows),
            QuestionKind.File => answer.Values.Count <= (question.Most ?? MostFiles)
                ? null
                : Error.Invalid("Upload at most {0} files.", (int)(question.Most ?? MostFiles)),
            _ => null,
        };

    private static Error? TooLong(string text, int most) => text.Length <= most ? null : Error.Invalid("Use at most {0} characters.", most);

    private static Error? WrongNumber(Question question, string? text)
    {
        if (Number(text) is not { } number)
            return NotANumber;
        if (decimal.Round(number, question.Decimals) != number)
            return question.Decimals == 0 ? Error.Invalid("Enter a whole number.") : Error.Invalid("Use at most {0} decimals.", question.Decimals);
        if (number < question.Least)
            return Error.Invalid("Enter {0} or more.", question.Least!);
        if (number > question.Most)
            return Error.Invalid("Enter {0} or less.", question.Most!);
        return Math.Abs(number) > 1_000_000_000_000m ? Error.Invalid("Enter {0} or less.", 1_000_000_000_000m) : null;
    }

    private static Error? WrongChoices(Question question, IReadOnlyList<string> chosen) =>
        !chosen.All(v => question.Options.Any(o => o.Key == v)) ? Unknown
        : chosen.Count < question.Least ? Error.Invalid("Choose at least {0}.", (int)question.Least!)
        : chosen.Count > question.Most ? Error.Invalid("Choose at most {0}.", (int)question.Most!)
        : null;

    private static Error? WrongShares(IReadOnlyList<string> shares)
    {
        var numbers = shares.Select(Number).ToList();
        if (numbers.Exists(n => n is null or < 0 or > 100))
            return Error.Invalid("Enter a percentage from 0 to 100 for each.");
        var sum = numbers.Sum();
        return sum == 100m ? null : Error.Invalid("The percentages add up to {0}; they have to make 100.", sum!);
    }

    private static Error? WrongRows(Question question, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var most = (int)Math.Min(question.Most ?? MostRows, MostRows);
        if (rows.Count > most)
            return Error.Invalid("Enter at most {0} rows.", most);
        if (rows.Count < question.Least)
            return Error.Invalid("Enter at least {0} rows.", (int)question.Least!);
        for (var r = 0; r < rows.Count; r++)
        {
            for (var c = 0; c < question.Columns.Count; c++)
            {
                var (column, cell) = (question.Columns[c], rows[r][c]);
                if (cell.Length == 0 && column.IsRequired)
                    return Error.Invalid("Row {0}: fill in every required column.", r + 1);
                if (cell.Length > CellLength)
                    return Error.Invalid("Row {0}: use at most {1} characters in a cell.", r + 1, CellLength);
                if (cell.Length > 0 && column.IsNumber && Number(cell) is null or < 0)
                    return Error.Invalid("Row {0}: enter a number where one is asked for.", r + 1);
            }
        }

        return null;
    }

    private static Answer Shares(Question question, Answer typed)
    {
        var row = typed.Rows.Count > 0 ? typed.Rows[0] : [];
        string[] cells = [.. question.Options.Select((_, i) => Digits(i < row.Count ? row[i] : null) ?? "")];
        // what is left empty beside something that is filled in is nothing
        return cells.All(c => c.Length == 0)
            ? Answer.Of(question.Key, (string?)null)
            : Answer.Of(
                question.Key,
                (IReadOnlyList<IReadOnlyList<string>>)
                    [
                        [.. cells.Select(c => c.Length == 0 ? "0" : c)],
                    ]
            );
    }

    private static string Cell(TableColumn column, string? typed) => (column.IsNumber ? Digits(typed) : TextInput.Line(typed)) ?? "";

    /// <summary>A number without thousands separators, units of percent and spaces.</summary>
    private static string? Digits(string? typed) =>
        TextInput.Line(typed) is not { } line ? null
        : line.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).TrimEnd('%') is { Length: > 0 } digits ? digits
        : null;
}
