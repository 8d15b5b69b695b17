using System.Globalization;
using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Domain.Surveys;

/// <summary>What kind of answer a question asks for.</summary>
internal enum QuestionKind
{
    /// <summary>A text of one or more lines.</summary>
    Text,

    /// <summary>A number, with or without decimals.</summary>
    Number,

    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>是 or 否.</summary>
    YesNo,
}

/// <summary>A question as an administrator writes it.</summary>
/// <param name="Key">Short and stable, such as <c>A3</c>; the answer is kept under it.</param>
/// <param name="SectionZh">The heading that it stands under.</param>
/// <param name="SectionEn">The same in English.</param>
/// <param name="TextZh">The question.</param>
/// <param name="TextEn">The same in English.</param>
/// <param name="Kind">What kind of answer it asks for.</param>
/// <param name="IsRequired">Whether it has to be answered.</param>
/// <param name="Options">The options of a choice, one per line; in Chinese, as they stand in the workbook.</param>
/// <param name="Unit">The unit of a number, as it is shown, or null.</param>
/// <param name="Least">The least number, or null.</param>
/// <param name="Most">The most, or null.</param>
internal sealed record QuestionText(
    string? Key,
    string? SectionZh,
    string? SectionEn,
    string? TextZh,
    string? TextEn,
    QuestionKind Kind,
    bool IsRequired,
    string? Options = null,
    string? Unit = null,
    decimal? Least = null,
    decimal? Most = null
);

/// <summary>A question of a survey template.</summary>
internal sealed class SurveyQuestion : Entity
{
    public const int KeyLength = 10;
    public const int SectionLength = 100;
    public const int TextLength = 400;
    public const int OptionsLength = 2000;
    public const int UnitLength = 20;

    /// <summary>The longest answer that is kept.</summary>
    public const int AnswerLength = 2000;
    public const string Yes = "是";
    public const string No = "否";

    private SurveyQuestion() { }

    public string Key { get; private set; } = "";

    /// <summary>From 1.</summary>
    public int Position { get; private set; }

    public string SectionZh { get; private set; } = "";

    public string SectionEn { get; private set; } = "";

    public string TextZh { get; private set; } = "";

    public string TextEn { get; private set; } = "";

    public QuestionKind Kind { get; private set; }

    public bool IsRequired { get; private set; }

    /// <summary>The options, one per line.</summary>
    public string OptionLines { get; private set; } = "";

    public string? Unit { get; private set; }

    public decimal? Least { get; private set; }

    public decimal? Most { get; private set; }

    public IReadOnlyList<string> Options =>
        Kind == QuestionKind.YesNo ? [Yes, No] : OptionLines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static Result<SurveyQuestion> Of(int position, QuestionText typed)
    {
        var question = new SurveyQuestion
        {
            Position = position,
            Key = TextInput.Code(typed.Key) ?? "",
            SectionZh = TextInput.Title(typed.SectionZh) ?? "",
            SectionEn = TextInput.Title(typed.SectionEn) ?? "",
            TextZh = TextInput.Title(typed.TextZh) ?? "",
            TextEn = TextInput.Title(typed.TextEn) ?? "",
            Kind = typed.Kind,
            IsRequired = typed.IsRequired,
            OptionLines = typed.Kind == QuestionKind.Choice ? TextInput.Paragraphs(typed.Options) ?? "" : "",
            Unit = typed.Kind == QuestionKind.Number ? TextInput.Line(typed.Unit) : null,
            Least = typed.Kind == QuestionKind.Number ? typed.Least : null,
            Most = typed.Kind == QuestionKind.Number ? typed.Most : null,
        };
        return question.WhyNot() is { } wrong ? wrong : question;
    }

    /// <summary>Reads what stands in the answer's cell.</summary>
    /// <param name="typed">The text of the cell, or null when it is empty.</param>
    /// <returns>The answer as it is kept, null where there is none and none is needed, or why it cannot be taken.</returns>
    public Result<string?> Accept(string? typed)
    {
        if (TextInput.Paragraphs(typed) is not { } text)
            return IsRequired ? SurveyErrors.Unanswered : Result<string?>.Of(null);
        if (CellErrors.Is(text))
            return SurveyErrors.CellError(text);
        return Kind switch
        {
            QuestionKind.Text => text.Length <= AnswerLength ? text : Error.Invalid("Use at most {0} characters.", AnswerLength),
            QuestionKind.Number => Number(text),
            _ => TextInput.Line(text) is { } line && Options.FirstOrDefault(o => TextInput.Line(o) == line) is { } option ? option : SurveyErrors.NotAnOption,
        };
    }

    private Result<string?> Number(string text)
    {
        var plain = TextInput.Line(text)?.Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return SurveyErrors.NotANumber;
        return number < Least || number > Most ? SurveyErrors.OutOfRange(Least, Most) : number.ToString(CultureInfo.InvariantCulture);
    }

    private Error? WhyNot()
    {
        var checks = new FieldChecks();
        checks.Text(Missing(Key), KeyLength, nameof(Key), Error.Invalid("Give the question a short key, such as A1."));
        checks.Text(Missing(SectionZh), SectionLength, nameof(SectionZh), Error.Invalid("Enter the heading that the question stands under."));
        checks.Text(Missing(SectionEn), SectionLength, nameof(SectionEn), Error.Invalid("Enter the heading that the question stands under."));
        checks.Text(Missing(TextZh), TextLength, nameof(TextZh), Error.Invalid("Enter the question."));
        checks.Text(Missing(TextEn), TextLength, nameof(TextEn), Error.Invalid("Enter the question."));
        checks.Text(Unit, UnitLength, nameof(Unit));
        checks.Require(OptionLines.Length <= OptionsLength, nameof(Options), Error.Invalid("Use at most {0} characters.", OptionsLength));
        checks.Require(
            Kind != QuestionKind.Choice || (Options.Count >= 2 && Options.Distinct(StringComparer.Ordinal).Count() == Options.Count),
            nameof(Options),
            Error.Invalid("Enter at least two options, each once and each in a line of its own.")
        );
        checks.Require(Least is null || Most is null || Least <= Most, nameof(Most), Error.Invalid("The largest number is less than the smallest."));
        return checks.Failure;
    }

    private static string? Missing(string text) => text.Length == 0 ? null : text;
}
