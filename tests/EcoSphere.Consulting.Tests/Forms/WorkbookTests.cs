using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using EcoSphere.Consulting.Application.Surveys.Workbooks;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Consulting.Tests.Domain;
using EcoSphere.Kernel;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Forms;

/// <summary>What is written into a workbook, and what is read from one.</summary>
public class WorkbookTests
{
    private static readonly WorkbookFacts Facts = new(
        Guid.CreateVersion7(),
        "DX-2026-000001",
        "綠源精密股份有限公司",
        "53120057",
        "26 電子零組件製造業",
        "臺中市",
        "=HYPERLINK(\"https://example.com\")"
    );

    [Fact]
    public void It_is_a_valid_workbook_with_the_firm_in_it_and_only_the_answers_open()
    {
        var template = Make.Template();
        using var content = new MemoryStream(WorkbookWriter.Make(template, Facts));
        using var document = SpreadsheetDocument.Open(content, isEditable: false);
        new OpenXmlValidator().Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        document
            .WorkbookPart!.Workbook.Descendants<Sheet>()
            .Select(s => (s.Name!.Value, s.State?.Value))
            .ShouldBe([("填寫說明", SheetStateValues.Visible), ("問卷", SheetStateValues.Visible), ("EcoSphere", SheetStateValues.VeryHidden)]);
        var text = string.Concat(document.WorkbookPart.WorksheetParts.Select(p => p.Worksheet.InnerText));
        text.ShouldContain("綠源精密股份有限公司");
        // whatever a firm is called, it is text
        document.WorkbookPart.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<CellFormula>()).ShouldBeEmpty();
        document.WorkbookPart.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<DataValidation>()).Count().ShouldBe(2);
    }

    [Fact]
    public void What_is_filled_in_is_read_and_every_fault_is_told_of_its_cell()
    {
        var template = Make.Template();
        var made = WorkbookWriter.Make(template, Facts);
        var good = Open(
            Workbooks.Filled(
                made,
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["A1"] = "1200",
                    ["A2"] = "是",
                    ["B1"] = "節能",
                }
            )
        );
        (good.TemplateId, good.CaseId).ShouldBe((template.Id, Facts.CaseId));
        good.Read(template).Value.Answers.ShouldBe([new AcceptedAnswer("A1", "1200"), new AcceptedAnswer("A2", "是"), new AcceptedAnswer("B1", "節能")]);

        var wrong = Open(Workbooks.Filled(made, new Dictionary<string, string>(StringComparer.Ordinal) { ["A1"] = "5", ["A2"] = "也許" })).Read(template).Value;
        wrong.Faults.Select(f => f.Key).ShouldBe(["A1", "A2", "B1"]);
        WorkbookLayout
            .AnswerCells(template)
            .ShouldBe(
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["A1"] = "C5",
                    ["A2"] = "C6",
                    ["B1"] = "C8",
                    ["B2"] = "C9",
                }
            );
    }

    [Fact]
    public void A_decimal_is_read_as_it_was_typed()
    {
        var template = Workbooks.Template(new QuestionText("A1", "甲", "A", "佔比", "Share", QuestionKind.Number, IsRequired: true));
        var filled = Workbooks.Filled(WorkbookWriter.Make(template, Facts), new Dictionary<string, string>(StringComparer.Ordinal) { ["A1"] = "0.1" });
        Open(filled).Read(template).Value.Answers.ShouldBe([new AcceptedAnswer("A1", "0.1")]);
    }

    [Fact]
    public void The_longest_questionnaire_with_many_options_is_written_and_read()
    {
        var options = string.Join('\n', Enumerable.Range(1, 60).Select(i => $"選項 {i}"));
        var template = Workbooks.Template([
            .. Enumerable
                .Range(1, SurveyTemplate.MostQuestions)
                .Select(i => new QuestionText(
                    $"Q{i}",
                    $"段落 {i}",
                    $"Section {i}",
                    $"題目 {i}",
                    $"Question {i}",
                    QuestionKind.Choice,
                    IsRequired: true,
                    Options: options
                )),
        ]);
        var made = WorkbookWriter.Make(template, Facts);
        using (var document = SpreadsheetDocument.Open(new MemoryStream(made), isEditable: false))
            new OpenXmlValidator().Validate(document).ShouldBeEmpty();
        var answers = Enumerable.Range(1, SurveyTemplate.MostQuestions).ToDictionary(i => $"Q{i}", i => $"選項 {(i % 60) + 1}", StringComparer.Ordinal);
        Open(Workbooks.Filled(made, answers)).Read(template).Value.Answers.Count.ShouldBe(SurveyTemplate.MostQuestions);
    }

    [Fact]
    public void Rows_that_were_moved_are_told_of_their_cell_and_an_empty_form_is_refused()
    {
        var template = Make.Template();
        var made = WorkbookWriter.Make(template, Facts);
        Open(made).Read(template).ShouldFailWith(SurveyErrors.NothingFilledIn);
        var moved = Workbooks.Edit(made, WorkbookLayout.AnswerSheet, rows => Workbooks.Set(rows[4].Elements<Cell>().First(), "ZZ"));
        Open(Workbooks.Filled(moved, new Dictionary<string, string>(StringComparer.Ordinal) { ["A2"] = "是" }))
            .Read(template)
            .ShouldFailWith(SurveyErrors.Rearranged("A5"));
        var formula = Workbooks.Edit(
            made,
            WorkbookLayout.AnswerSheet,
            rows =>
            {
                var cell = rows.Single(r => r.InnerText.StartsWith("A1", StringComparison.Ordinal)).Elements<Cell>().ElementAt(WorkbookLayout.AnswerColumn);
                cell.CellFormula = new CellFormula("40+2");
                cell.CellValue = new CellValue("42");
            }
        );
        // nothing is calculated: the value that was stored counts
        Open(formula).Read(template).Value.Answers.ShouldContain(new AcceptedAnswer("A1", "42"));
    }

    [Fact]
    public void An_error_of_a_formula_is_told_of_its_cell_and_never_read_as_empty()
    {
        var template = Workbooks.Template(
            new QuestionText("A1", "甲", "A", "員工人數", "Number of employees", QuestionKind.Number, IsRequired: true),
            new QuestionText("A2", "甲", "A", "說明", "Remark", QuestionKind.Text, IsRequired: false),
            new QuestionText("A3", "甲", "A", "需求", "Needs", QuestionKind.Text, IsRequired: false)
        );
        var answered = Workbooks.Filled(
            WorkbookWriter.Make(template, Facts),
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["A1"] = "20",
                ["A2"] = "有",
                ["A3"] = "#N/A",
            }
        );
        foreach (var (shown, told) in ((string, string)[])[("#REF!", "#REF!"), ("#DIV/0!", "#DIV/0!"), ("#SPILL!", "#SPILL!"), ("#新的!", CellErrors.Unknown)])
        {
            var broken = Workbooks.Edit(
                answered,
                WorkbookLayout.AnswerSheet,
                rows =>
                {
                    foreach (var cell in rows.Where(r => r.RowIndex! > 4).Select(r => r.Elements<Cell>().ElementAt(WorkbookLayout.AnswerColumn)).Take(2))
                    {
                        cell.RemoveAllChildren();
                        cell.CellFormula = new CellFormula("Sheet9!A1*2");
                        (cell.DataType, cell.CellValue) = (CellValues.Error, new CellValue(shown));
                    }
                }
            );
            var read = Open(broken).Read(template).Value;
            read.Answers.ShouldBeEmpty();
            read.Faults.Select(f => (f.Key, f.Typed, f.Why.Message))
                .ShouldBe([
                    ("A1", told, SurveyErrors.CellError(told).Message),
                    ("A2", told, SurveyErrors.CellError(told).Message),
                    ("A3", "#N/A", SurveyErrors.CellError("#N/A").Message),
                ]);
        }
    }

    [Fact]
    public void Data_from_elsewhere_are_refused_and_a_typed_address_is_not()
    {
        var made = WorkbookWriter.Make(Make.Template(), Facts);
        Refused(Workbooks.With(made, "xl/externalLinks/externalLink1.xml", "<externalLink/>"u8.ToArray())).ShouldBe(SurveyErrors.ExternalLinks.Message);
        Refused(Workbooks.With(made, "xl/connections.xml", "<connections/>"u8.ToArray())).ShouldBe(SurveyErrors.ExternalLinks.Message);
        Refused(Workbooks.With(made, "xl/worksheets/_rels/sheet9.xml.rels", Relationship("oleObject", "file:///c:/x.xlsx")))
            .ShouldBe(SurveyErrors.ExternalLinks.Message);
        FilledWorkbook
            .Open(new MemoryStream(Workbooks.With(made, "xl/worksheets/_rels/sheet9.xml.rels", Relationship("hyperlink", "mailto:chen@example.com"))))
            .ShouldSucceed();
    }

    [Fact]
    public void A_workbook_that_unpacks_to_more_than_a_questionnaire_can_be_is_not_read()
    {
        var random = new Random(7);
        var line = new byte[1024];
        using var content = new MemoryStream();
        for (var i = 0; i < 32 * 1024; i++)
        {
            random.NextBytes(line.AsSpan(0, 16));
            content.Write(line);
        }

        var bomb = Workbooks.With(WorkbookWriter.Make(Make.Template(), Facts), "xl/media/image1.bin", content.ToArray());
        bomb.Length.ShouldBeLessThan(10 * 1024 * 1024);
        Refused(bomb).ShouldBe(Platform.Files.UploadErrors.Unreadable.Message);
        Refused("PK\x03\x04 nothing"u8.ToArray()).ShouldBe(Platform.Files.UploadErrors.Unreadable.Message);
    }

    [Fact]
    public void An_entity_in_a_sheet_is_not_resolved()
    {
        var made = WorkbookWriter.Make(Make.Template(), Facts);
        var sheet = "xl/worksheets/sheet2.xml";
        var evil = Workbooks.With(
            made,
            sheet,
            """<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>"""u8.ToArray()
        );
        FilledWorkbook.Open(new MemoryStream(evil)).IsFailure.ShouldBeTrue();
    }

    [Fact]
    public void Questions_are_read_from_a_sheet_and_faults_are_told_of_their_cells()
    {
        QuestionSheet.CellOf(3, nameof(QuestionText.Kind)).ShouldBe("F4");
        QuestionSheet.CellOf(1, nameof(QuestionText.Key)).ShouldBe("A2");
        QuestionSheet.CellOf(2, "Nothing").ShouldBe("A3");
        QuestionSheet.Columns.Count.ShouldBe(11);
    }

    private static FilledWorkbook Open(byte[] content) => FilledWorkbook.Open(new MemoryStream(content)).Value;

    private static string Refused(byte[] content) => FilledWorkbook.Open(new MemoryStream(content)).Error.ShouldNotBeNull().Message;

    private static byte[] Relationship(string type, string target) =>
        System.Text.Encoding.UTF8.GetBytes(
            $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}" Target="{target}" TargetMode="External"/></Relationships>"""
        );
}
