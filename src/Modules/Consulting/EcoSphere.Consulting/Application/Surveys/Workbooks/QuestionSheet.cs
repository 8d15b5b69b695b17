using System.Globalization;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Kernel;

namespace EcoSphere.Consulting.Application.Surveys.Workbooks;

/// <summary>
/// The workbook in which administrators write the questions of a template: one row each, below a row of headings, on the first sheet. They
/// get that of the present version, change it and upload it as the next.
/// </summary>
internal static class QuestionSheet
{
    /// <summary>The columns in their order; the fields of <see cref="QuestionText"/>.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        nameof(QuestionText.Key),
        nameof(QuestionText.SectionZh),
        nameof(QuestionText.SectionEn),
        nameof(QuestionText.TextZh),
        nameof(QuestionText.TextEn),
        nameof(QuestionText.Kind),
        nameof(QuestionText.IsRequired),
        nameof(QuestionText.Options),
        nameof(QuestionText.Unit),
        nameof(QuestionText.Least),
        nameof(QuestionText.Most),
    ];

    private static readonly (QuestionKind Kind, string Word)[] Kinds =
    [
        (QuestionKind.Text, "文字"),
        (QuestionKind.Number, "數字"),
        (QuestionKind.Choice, "單選"),
        (QuestionKind.YesNo, "是否"),
    ];

    /// <summary>The word that stands for a kind in the sheet.</summary>
    public static string WordOf(QuestionKind kind) => Kinds.First(k => k.Kind == kind).Word;

    /// <summary>The cell of a question's field, such as <c>F4</c>.</summary>
    /// <param name="question">The question, from 1.</param>
    /// <param name="field">The field; one that the sheet has not is told of the whole row.</param>
    public static string CellOf(int question, string field) => WorkbookLayout.Cell(Math.Max(0, Columns.ToList().IndexOf(field)), question + 1);

    /// <summary>Reads the questions. Failures stand beside <c>Question3.Kind</c>, with the place of the question.</summary>
    public static Result<IReadOnlyList<QuestionText>> Read(Stream content)
    {
        if (WorkbookGate.WhyNot(content) is { } refused)
            return refused;
        var read = SheetReader.Read(content);
        if (read.Error is { } unreadable)
            return unreadable;
        var (cells, sheet) = (read.Value, read.Value.FirstSheet ?? "");
        List<QuestionText> questions = [];
        List<Error> errors = [];
        for (var row = 2; row <= cells.Rows(sheet); row++)
        {
            var place = row - 1;
            var broken = Columns
                .Select((field, column) => (field, Shown: cells[sheet, column, place + 1]))
                .Where(c => c.Shown is { } shown && CellErrors.Is(shown))
                .ToList();
            errors.AddRange(broken.Select(c => SurveyErrors.CellError(c.Shown!).On($"Question{place}.{c.field}")));
            if (broken.Count == 0)
                questions.Add(Question(column => cells[sheet, column, place + 1], (field, error) => errors.Add(error.On($"Question{place}.{field}"))));
        }

        return errors.Count > 0 ? Error.Of(errors)
            : questions.Count == 0 ? SurveyErrors.NoQuestionRows
            : questions;
    }

    private static QuestionText Question(Func<int, string?> cell, Action<string, Error> refuse)
    {
        return new QuestionText(
            cell(0),
            cell(1),
            cell(2),
            cell(3),
            cell(4),
            Kind(),
            Required(),
            cell(7)?.Replace(';', '\n').Replace('；', '\n'),
            cell(8),
            Number(9, nameof(QuestionText.Least)),
            Number(10, nameof(QuestionText.Most))
        );

        QuestionKind Kind()
        {
            var typed = TextInput.Line(cell(5));
            foreach (var (kind, word) in Kinds)
            {
                if (typed == word || string.Equals(typed, kind.ToString(), StringComparison.OrdinalIgnoreCase))
                    return kind;
            }

            refuse(nameof(QuestionText.Kind), Error.Invalid("Write one of these kinds: {0}.", string.Join(" / ", Kinds.Select(k => k.Word))));
            return QuestionKind.Text;
        }

        bool Required()
        {
            var typed = TextInput.Line(cell(6));
            if (typed is not (SurveyQuestion.Yes or SurveyQuestion.No))
                refuse(nameof(QuestionText.IsRequired), Error.Invalid("Write {0} or {1}.", SurveyQuestion.Yes, SurveyQuestion.No));
            return typed == SurveyQuestion.Yes;
        }

        decimal? Number(int column, string field)
        {
            if (TextInput.Line(cell(column)) is not { } typed)
                return null;
            if (decimal.TryParse(typed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
                return number;
            refuse(field, SurveyErrors.NotANumber);
            return null;
        }
    }
}
