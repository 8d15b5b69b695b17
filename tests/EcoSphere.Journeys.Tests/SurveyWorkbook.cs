using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EcoSphere.Journeys.Tests;

/// <summary>Fills in a downloaded questionnaire as an office program does: the answers beside the numbers of the questions.</summary>
internal static class SurveyWorkbook
{
    public static byte[] Filled(string path, IReadOnlyDictionary<string, string> answers)
    {
        using var content = new MemoryStream();
        content.Write(File.ReadAllBytes(path));
        using (var document = SpreadsheetDocument.Open(content, isEditable: true))
        {
            var book = document.WorkbookPart!;
            var part = (WorksheetPart)book.GetPartById(book.Workbook.Descendants<Sheet>().Single(s => s.Name == "問卷").Id!);
            foreach (var cells in part.Worksheet.Descendants<Row>().Select(r => r.Elements<Cell>().ToList()))
            {
                if (cells.Count < 3 || !answers.TryGetValue(cells[0].InnerText, out var answer))
                    continue;
                cells[2].RemoveAllChildren();
                cells[2].DataType = CellValues.InlineString;
                cells[2].InlineString = new InlineString(new Text(answer));
            }

            part.Worksheet.Save();
        }

        return content.ToArray();
    }
}
