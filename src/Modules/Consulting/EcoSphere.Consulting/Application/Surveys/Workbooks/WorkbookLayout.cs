using EcoSphere.Consulting.Domain.Surveys;

namespace EcoSphere.Consulting.Application.Surveys.Workbooks;

/// <summary>Where everything stands in the workbook of a questionnaire; the writer and the reader hold to it.</summary>
internal static class WorkbookLayout
{
    public const string GuideSheet = "填寫說明";
    public const string AnswerSheet = "問卷";

    /// <summary>Hidden: says from which template and for which case the workbook was made.</summary>
    public const string IdentitySheet = "EcoSphere";

    /// <summary>What the first cell of the hidden sheet holds.</summary>
    public const string Mark = "EcoSphere-Survey-1";

    /// <summary>The rows above the questions: title, hint, headings.</summary>
    public const int HeadRows = 3;

    // the columns from 0: number, question, answer, note
    public const int KeyColumn = 0;
    public const int AnswerColumn = 2;

    /// <summary>The rows below the head, in order: a heading of a section, or a question.</summary>
    public static IReadOnlyList<WorkbookRow> Rows(SurveyTemplate template)
    {
        List<WorkbookRow> rows = [];
        string? section = null;
        foreach (var question in template.Questions)
        {
            if (question.SectionZh != section)
                rows.Add(new WorkbookRow(HeadRows + rows.Count + 1, question.SectionZh, question.SectionEn, null));
            section = question.SectionZh;
            rows.Add(new WorkbookRow(HeadRows + rows.Count + 1, question.TextZh, question.TextEn, question));
        }

        return rows;
    }

    /// <summary>The cells of the answers by the keys of their questions, such as <c>C7</c>.</summary>
    public static IReadOnlyDictionary<string, string> AnswerCells(SurveyTemplate template) =>
        Rows(template).Where(r => r.Question is not null).ToDictionary(r => r.Question!.Key, r => Cell(AnswerColumn, r.Number), StringComparer.Ordinal);

    /// <summary>The address of a cell.</summary>
    /// <param name="column">The column, from 0 to 25.</param>
    /// <param name="row">The row, from 1.</param>
    public static string Cell(int column, int row) => FormattableString.Invariant($"{(char)('A' + column)}{row}");
}

/// <summary>A row of the questionnaire.</summary>
/// <param name="Number">From 1.</param>
/// <param name="TextZh">The heading or the question.</param>
/// <param name="TextEn">The same in English.</param>
/// <param name="Question">The question, or null for a heading.</param>
internal sealed record WorkbookRow(int Number, string TextZh, string TextEn, SurveyQuestion? Question);
