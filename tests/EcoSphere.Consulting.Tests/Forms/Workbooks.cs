using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using EcoSphere.Consulting.Application.Surveys;
using EcoSphere.Consulting.Application.Surveys.Workbooks;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Consulting.Tests.Domain;
using EcoSphere.Testing;

namespace EcoSphere.Consulting.Tests.Forms;

/// <summary>Workbooks as people fill them in, and as they should not be.</summary>
internal static class Workbooks
{
    /// <summary>Answers that the general questionnaire takes.</summary>
    public static IReadOnlyDictionary<string, string> Good { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["A1"] = "86",
            ["A2"] = "45.5",
            ["A3"] = "是",
            ["B1"] = "進行中",
            ["B2"] = "否",
            ["C1"] = "節能改善",
        };

    /// <summary>The questionnaire of a firm, downloaded.</summary>
    public static async Task<byte[]> Questionnaire(this App app, Firm firm) => (await app.Send(new GetSurveyWorkbook(), firm.Member)).Value.Content;

    /// <summary>Writes answers beside the keys of their questions, numbers as numbers.</summary>
    public static byte[] Filled(byte[] workbook, IReadOnlyDictionary<string, string> answers) =>
        Edit(
            workbook,
            WorkbookLayout.AnswerSheet,
            rows =>
            {
                foreach (var row in rows)
                {
                    var cells = row.Elements<Cell>().ToList();
                    if (cells.Count < 3 || !answers.TryGetValue(cells[0].InnerText, out var answer))
                        continue;
                    Set(cells[WorkbookLayout.AnswerColumn], answer);
                }
            }
        );

    /// <summary>Changes the rows of a sheet.</summary>
    public static byte[] Edit(byte[] workbook, string sheet, Action<IReadOnlyList<Row>> change)
    {
        using var content = new MemoryStream();
        content.Write(workbook);
        using (var document = SpreadsheetDocument.Open(content, isEditable: true))
        {
            var book = document.WorkbookPart!;
            var id = book.Workbook.Descendants<Sheet>().Single(s => s.Name == sheet).Id!;
            var part = (WorksheetPart)book.GetPartById(id!);
            change([.. part.Worksheet.Descendants<Row>()]);
            part.Worksheet.Save();
        }

        return content.ToArray();
    }

    public static void Set(Cell cell, string value)
    {
        cell.RemoveAllChildren();
        if (decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
        {
            cell.DataType = CellValues.Number;
            cell.CellValue = new CellValue(value);
        }
        else
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(value));
        }
    }

    /// <summary>Puts a part into the package, or takes its place.</summary>
    public static byte[] With(byte[] workbook, string part, byte[] content, Func<string, string>? types = null)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(part)?.Delete();
            using (var entry = zip.CreateEntry(part, CompressionLevel.Fastest).Open())
                entry.Write(content);
            if (types is not null)
                Rewrite(zip, "[Content_Types].xml", types);
        }

        return stream.ToArray();
    }

    /// <summary>Rewrites the text of a part.</summary>
    public static byte[] Rewritten(byte[] workbook, string part, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            Rewrite(zip, part, change);
        return stream.ToArray();
    }

    public static SurveyTemplate Template(params QuestionText[] questions)
    {
        var template = SurveyTemplate.Begin(SurveyTemplate.General, 1, Make.Now).Value;
        template.Write("問卷", "Survey", questions).ShouldSucceed();
        template.Publish(Make.Now).ShouldSucceed();
        return template;
    }

    private static void Rewrite(ZipArchive zip, string part, Func<string, string> change)
    {
        var entry = zip.GetEntry(part)!;
        string text;
        using (var reader = new StreamReader(entry.Open(), Encoding.UTF8))
            text = reader.ReadToEnd();
        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(part).Open(), new UTF8Encoding(false));
        writer.Write(change(text));
    }
}
