using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EcoSphere.Consulting.Application.Surveys.Workbooks;

/// <summary>The styles of the questionnaire's cells, in the order of <see cref="WorkbookParts.Styles"/>.</summary>
internal enum CellStyle : uint
{
    Plain,
    Title,
    Heading,
    Section,
    Text,

    /// <summary>Open for the firm; everything else is locked.</summary>
    Answer,
}

/// <summary>The small pieces that the workbook is put together from. Every text is an inline string, never a formula.</summary>
internal static class WorkbookParts
{
    public static Row Row(int number, params Cell[] cells) => new(cells) { RowIndex = (uint)number };

    public static Cell Text(int column, int row, string? text, CellStyle style = CellStyle.Text) =>
        new()
        {
            CellReference = WorkbookLayout.Cell(column, row),
            StyleIndex = (uint)style,
            DataType = CellValues.InlineString,
            InlineString = new InlineString(new Text(text ?? "") { Space = SpaceProcessingModeValues.Preserve }),
        };

    /// <summary>A cell for an answer, with the one that was given before.</summary>
    public static Cell Open(int column, int row, string? answer, bool isNumber)
    {
        var cell = answer is null || isNumber ? new Cell { CellReference = WorkbookLayout.Cell(column, row) } : Text(column, row, answer);
        if (answer is not null && isNumber)
            (cell.DataType, cell.CellValue) = (CellValues.Number, new CellValue(answer));
        cell.StyleIndex = (uint)CellStyle.Answer;
        return cell;
    }

    public static Columns Widths(params double[] widths) =>
        new(
            widths.Select(
                (width, i) =>
                    new Column
                    {
                        Min = (uint)(i + 1),
                        Max = (uint)(i + 1),
                        Width = width,
                        CustomWidth = true,
                    }
            )
        );

    public static Stylesheet Styles() =>
        new(
            new Fonts(new Font(new FontSize { Val = 11 }), new Font(new Bold(), new FontSize { Val = 16 }), new Font(new Bold(), new FontSize { Val = 11 })),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                Filled("FFDCEBDF"),
                Filled("FFFDF0D5")
            ),
            new Borders(new Border(), Framed()),
            new CellFormats(
                new CellFormat(),
                Format(font: 1),
                Format(font: 2, fill: 2, border: 1),
                Format(font: 2),
                Format(border: 1),
                Format(fill: 3, border: 1, locked: false)
            )
        );

    private static Fill Filled(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static Border Framed() =>
        new(
            new LeftBorder { Style = BorderStyleValues.Thin },
            new RightBorder { Style = BorderStyleValues.Thin },
            new TopBorder { Style = BorderStyleValues.Thin },
            new BottomBorder { Style = BorderStyleValues.Thin }
        );

    private static CellFormat Format(uint font = 0, uint fill = 0, uint border = 0, bool locked = true) =>
        new(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }, new Protection { Locked = locked })
        {
            FontId = font,
            FillId = fill,
            BorderId = border,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
            ApplyProtection = true,
        };
}
