using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using EcoSphere.Consulting.Domain.Surveys;

namespace EcoSphere.Consulting.Application.Surveys.Workbooks;

/// <summary>
/// Makes the workbook of a questionnaire for one firm. Only the cells of the answers are open, with lists to choose from where there are
/// options. It is in Chinese with the English below: which of the two its readers need is not known.
/// </summary>
internal static class WorkbookWriter
{
    /// <summary>Makes the workbook.</summary>
    /// <param name="template">The questionnaire.</param>
    /// <param name="facts">The firm and its case.</param>
    /// <param name="answers">What has been answered before, by the keys of the questions.</param>
    /// <returns>The content of an .xlsx file.</returns>
    public static byte[] Make(SurveyTemplate template, WorkbookFacts facts, IReadOnlyDictionary<string, string>? answers = null)
    {
        using var content = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(content, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookParts.Styles();
            var rows = WorkbookLayout.Rows(template);
            book.Workbook = new Workbook(
                new Sheets(
                    Sheet(book, 1, WorkbookLayout.GuideSheet, Guide(template, facts)),
                    Sheet(book, 2, WorkbookLayout.AnswerSheet, Answers(template, rows, answers ?? new Dictionary<string, string>(StringComparer.Ordinal))),
                    Sheet(book, 3, WorkbookLayout.IdentitySheet, Identity(template, facts, rows), SheetStateValues.VeryHidden)
                )
            );
        }

        return content.ToArray();
    }

    private static Sheet Sheet(WorkbookPart book, uint number, string name, Worksheet sheet, SheetStateValues state = SheetStateValues.Visible)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = sheet;
        return new Sheet
        {
            Id = book.GetIdOfPart(part),
            SheetId = number,
            Name = name,
            State = state,
        };
    }

    private static Worksheet Guide(SurveyTemplate template, WorkbookFacts facts)
    {
        (string Term, string? Value)[] lines =
        [
            ("案號 Case number", facts.CaseNumber),
            ("公司名稱 Company", facts.Company),
            ("統一編號 Unified business number", facts.TaxId),
            ("產業別 Trade", facts.Industry),
            ("地址 Address", facts.Address),
            ("主要聯絡人 Main contact", facts.Contact),
            ("問卷版次 Version", template.Number.ToString(CultureInfo.InvariantCulture)),
            (
                "填寫方式 How to fill it in",
                "請在「問卷」工作表的黃色儲存格作答，存檔後上傳到平台。\nAnswer in the yellow cells of the next sheet, save the file and upload it."
            ),
            ("注意 Please note", "請勿增刪列或改變題號，也不要另存成其他格式。\nKeep rows and question numbers as they are, and the file in the format .xlsx."),
        ];
        return new Worksheet(
            WorkbookParts.Widths(34, 70),
            new SheetData([
                WorkbookParts.Row(1, WorkbookParts.Text(0, 1, template.TitleZh, CellStyle.Title)),
                WorkbookParts.Row(2, WorkbookParts.Text(0, 2, template.TitleEn, CellStyle.Plain)),
                .. lines.Select(
                    (line, i) => WorkbookParts.Row(i + 4, WorkbookParts.Text(0, i + 4, line.Term, CellStyle.Heading), WorkbookParts.Text(1, i + 4, line.Value))
                ),
            ]),
            Locked()
        );
    }

    private static Worksheet Answers(SurveyTemplate template, IReadOnlyList<WorkbookRow> rows, IReadOnlyDictionary<string, string> answers) =>
        new(
            new SheetViews(
                new SheetView(
                    new Pane
                    {
                        VerticalSplit = WorkbookLayout.HeadRows,
                        TopLeftCell = WorkbookLayout.Cell(0, WorkbookLayout.HeadRows + 1),
                        ActivePane = PaneValues.BottomLeft,
                        State = PaneStateValues.Frozen,
                    }
                )
                {
                    WorkbookViewId = 0,
                }
            ),
            WorkbookParts.Widths(9, 60, 40, 40),
            new SheetData([
                WorkbookParts.Row(1, WorkbookParts.Text(0, 1, template.TitleZh, CellStyle.Title)),
                WorkbookParts.Row(2, WorkbookParts.Text(0, 2, "黃色儲存格作答。Answer in the yellow cells.", CellStyle.Plain)),
                WorkbookParts.Row(
                    WorkbookLayout.HeadRows,
                    WorkbookParts.Text(0, 3, "題號 No.", CellStyle.Heading),
                    WorkbookParts.Text(1, 3, "題目 Question", CellStyle.Heading),
                    WorkbookParts.Text(2, 3, "填答 Answer", CellStyle.Heading),
                    WorkbookParts.Text(3, 3, "說明 Note", CellStyle.Heading)
                ),
                .. rows.Select(row => Line(row, answers)),
            ]),
            Locked(),
            Choices(rows)
        );

    private static Row Line(WorkbookRow row, IReadOnlyDictionary<string, string> answers) =>
        row.Question is { } question
            ? WorkbookParts.Row(
                row.Number,
                WorkbookParts.Text(0, row.Number, question.Key),
                WorkbookParts.Text(1, row.Number, $"{row.TextZh}\n{row.TextEn}"),
                WorkbookParts.Open(WorkbookLayout.AnswerColumn, row.Number, answers.GetValueOrDefault(question.Key), question.Kind == QuestionKind.Number),
                WorkbookParts.Text(3, row.Number, Note(question))
            )
            : WorkbookParts.Row(row.Number, WorkbookParts.Text(0, row.Number, $"{row.TextZh} {row.TextEn}", CellStyle.Section));

    private static string Note(SurveyQuestion question)
    {
        List<string> parts = [question.IsRequired ? "必填 required" : "選填 optional"];
        if (question.Options.Count > 0)
            parts.Add(string.Join(" / ", question.Options));
        if (question.Unit is not null)
            parts.Add($"單位 unit: {question.Unit}");
        if (question.Least is not null || question.Most is not null)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{question.Least}–{question.Most}"));
        return string.Join('\n', parts);
    }

    /// <summary>The options of each question stand in a row of the hidden sheet, where a list may be longer than in the rule itself.</summary>
    private static DataValidations Choices(IReadOnlyList<WorkbookRow> rows) =>
        new(
            rows.Where(r => r.Question is { Options.Count: > 0 })
                .Select(r => new DataValidation
                {
                    Type = DataValidationValues.List,
                    AllowBlank = true,
                    ShowErrorMessage = true,
                    SequenceOfReferences = new ListValue<StringValue> { InnerText = WorkbookLayout.Cell(WorkbookLayout.AnswerColumn, r.Number) },
                    Formula1 = new Formula1(
                        FormattableString.Invariant($"{WorkbookLayout.IdentitySheet}!$B${r.Number}:${Column(r.Question!.Options.Count)}${r.Number}")
                    ),
                })
        );

    private static Worksheet Identity(SurveyTemplate template, WorkbookFacts facts, IReadOnlyList<WorkbookRow> rows) =>
        new(
            new SheetData([
                WorkbookParts.Row(1, WorkbookParts.Text(0, 1, WorkbookLayout.Mark)),
                WorkbookParts.Row(2, WorkbookParts.Text(0, 2, template.Id.ToString())),
                WorkbookParts.Row(3, WorkbookParts.Text(0, 3, facts.CaseId.ToString())),
                .. rows.Where(r => r.Question is { Options.Count: > 0 })
                    .Select(r => WorkbookParts.Row(r.Number, [.. r.Question!.Options.Select((o, i) => Option(i + 1, r.Number, o))])),
            ])
        );

    private static Cell Option(int column, int row, string option)
    {
        var cell = WorkbookParts.Text(0, row, option);
        cell.CellReference = FormattableString.Invariant($"{Column(column)}{row}");
        return cell;
    }

    /// <summary>The letters of a column, from 0.</summary>
    private static string Column(int number) => number < 26 ? $"{(char)('A' + number)}" : $"{(char)('A' + (number / 26) - 1)}{(char)('A' + (number % 26))}";

    // without a password: it keeps people from changing the wrong cell, nothing more
    private static SheetProtection Locked() =>
        new()
        {
            Sheet = true,
            Objects = true,
            Scenarios = true,
            FormatColumns = false,
            FormatRows = false,
        };
}
