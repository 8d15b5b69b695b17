using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using EcoSphere.Consulting.Application.Surveys.Templates;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Consulting.Infrastructure;
using EcoSphere.Consulting.Tests.Domain;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using CellFormula = DocumentFormat.OpenXml.Spreadsheet.CellFormula;
using Sheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace EcoSphere.Consulting.Tests.Forms;

/// <summary>Administrators keep the questionnaires and read the results.</summary>
public class TemplatePageTests(App app) : IClassFixture<App>
{
    private const string Templates = "/admin/consulting/templates";
    private const string Results = "/admin/consulting/surveys";

    private static Person Staff { get; } = Person.Staff(Permissions.Consulting);

    [Fact]
    public async Task A_version_is_taken_from_a_file_looked_at_published_and_replaced()
    {
        var browser = app.Browse(Staff);
        var general = await General();
        var questions = await (await browser.Raw($"{Templates}/{general}?handler=Questions")).Content.ReadAsByteArrayAsync();
        var page = await Upload(browser, "24", questions);
        page.Text.ShouldContain("題目已讀入");
        page.Text.ShouldContain("員工人數");
        (await app.With<ConsultingDb, int>(db => db.SurveyTemplates.CountAsync(t => t.IndustryCode == "24"))).ShouldBe(1);
        // uploaded again it is written anew
        page = await Upload(browser, "24", questions);
        var stale = page.Form(button: "啟用這個版次");
        page = await Upload(browser, "24", questions);
        (await browser.Post(stale.Action, stale.Content)).ShouldBe(HttpStatusCode.Conflict);
        (await page.Submit(button: "啟用這個版次")).Text.ShouldContain("已啟用");

        page = await Upload(browser, "24", questions);
        page.Heading.ShouldContain("第 2 版");
        await page.Submit(button: "啟用這個版次");
        var states = await app.With<ConsultingDb, List<TemplateState>>(db =>
            db.SurveyTemplates.Where(t => t.IndustryCode == "24").OrderBy(t => t.Number).Select(t => t.State).ToListAsync()
        );
        states.ShouldBe([TemplateState.Retired, TemplateState.Published]);
        var list = await browser.Get(Templates);
        list.Text.ShouldContain("使用中");
        list.Text.ShouldContain("已停用");

        var sample = await browser.Raw($"{Templates}/{general}?handler=Sample");
        using var document = SpreadsheetDocument.Open(await sample.Content.ReadAsStreamAsync(), isEditable: false);
        document.WorkbookPart!.Workbook.Descendants<Sheet>().Count().ShouldBe(3);
    }

    [Fact]
    public async Task A_draft_is_discarded_and_a_version_taken_out_of_use()
    {
        var browser = app.Browse(Staff);
        var questions = await (await browser.Raw($"{Templates}/{await General()}?handler=Questions")).Content.ReadAsByteArrayAsync();
        var page = await Upload(browser, "23", questions);
        (await page.Submit(button: "捨棄這份草稿")).Text.ShouldContain("草稿已捨棄");
        page = await Upload(browser, "23", questions);
        page = await page.Submit(button: "啟用這個版次");
        (await page.Submit(button: "停用")).Text.ShouldContain("已停用");
        (await app.Send(new RetireTemplate(await General()), Staff)).IsFailure.ShouldBeTrue();
        (await app.Send(new DiscardTemplate(await General()), Staff)).ShouldFailWith(SurveyErrors.TemplateFixed);
    }

    [Fact]
    public async Task Faults_of_a_file_are_told_of_their_cells()
    {
        var browser = app.Browse(Staff);
        var questions = await (await browser.Raw($"{Templates}/{await General()}?handler=Questions")).Content.ReadAsByteArrayAsync();
        var wrong = Workbooks.Edit(
            questions,
            "題目",
            rows =>
            {
                Workbooks.Set(rows[1].Elements<Cell>().ElementAt(5), "圖片");
                Workbooks.Set(rows[3].Elements<Cell>().ElementAt(6), "也許");
            }
        );
        var page = await Upload(browser, "22", wrong);
        page.ErrorOf("Input.File").ShouldContain("儲存格 F2：");
        page.ErrorOf("Input.File").ShouldContain("儲存格 G4：");
        page.ValueOf("Input.TitleZh").ShouldBe("問卷");

        var broken = Workbooks.Edit(
            questions,
            "題目",
            rows =>
            {
                var cell = rows[2].Elements<Cell>().ElementAt(3);
                cell.RemoveAllChildren();
                (cell.DataType, cell.CellValue) = (
                    DocumentFormat.OpenXml.Spreadsheet.CellValues.Error,
                    new DocumentFormat.OpenXml.Spreadsheet.CellValue("#REF!")
                );
            }
        );
        (await Upload(browser, "22", broken)).ErrorOf("Input.File").ShouldContain("儲存格 D3：儲存格顯示錯誤值 #REF!");
        var keyless = Workbooks.Edit(questions, "題目", rows => Workbooks.Set(rows[1].Elements<Cell>().First(), "A2"));
        (await Upload(browser, "22", keyless)).ErrorOf("Input.File").ShouldContain("儲存格 A3：");
        (await Upload(browser, "22", Workbooks.With(questions, "xl/vbaProject.bin", [1]))).ErrorOf("Input.File").ShouldContain("巨集");
        (await Upload(browser, "22", questions, titleZh: "")).ErrorOf("Input.TitleZh").ShouldNotBeEmpty();
        (await Upload(browser, "99", questions)).ErrorOf("Input.IndustryCode").ShouldNotBeEmpty();
        (await app.With<ConsultingDb, bool>(db => db.SurveyTemplates.AnyAsync(t => t.IndustryCode == "22"))).ShouldBeFalse();
    }

    [Fact]
    public async Task Results_are_counted_narrowed_and_exported_without_formulas()
    {
        await app.Sent("=HYPERLINK(\"https://example.com\")", 5);
        var second = await app.Sent("@SUM(1)", 2);
        var browser = app.Browse(Staff);
        var general = await General();
        using var probe = await StatementProbe.Of<ConsultingDb>(app);
        var page = await browser.Get($"{Results}?template={general}&trade=26");
        probe.Questions.Count.ShouldBeInRange(1, 6);
        page.Document.QuerySelectorAll(".es-bars[role=img]").Length.ShouldBeGreaterThan(2);
        page.Text.ShouldContain("3.50");
        page.Text.ShouldContain("節能改善");
        page.Text.ShouldContain(second.CaseNumber);
        (await browser.Get($"{Results}?trade=08")).Text.ShouldContain("沒有符合的問卷");
        (await browser.Get($"{Results}?page=9")).ShouldBe(HttpStatusCode.NotFound);

        var csv = Encoding.UTF8.GetString(await (await browser.Raw($"{Results}?handler=Export&format=Csv&template={general}")).Content.ReadAsByteArrayAsync());
        csv.ShouldContain("'=HYPERLINK");
        csv.ShouldContain("'@SUM(1)");
        csv.ShouldContain("A1 員工人數");
        csv.Split("\r\n")[1].ShouldContain("86");
        var xlsx = await (await browser.Raw($"{Results}?handler=Export&format=Xlsx")).Content.ReadAsByteArrayAsync();
        using var document = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        document.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<CellFormula>()).ShouldBeEmpty();
        // they hold what firms say of themselves: who took them out stands in the audit trail
        (await app.With<ConsultingDb, int>(db => db.Audit.CountAsync(a => a.SubjectType == "SurveyExport"))).ShouldBe(2);

        var version = await browser.Get($"{Templates}/{general}");
        version.Text.ShouldContain(second.CaseNumber);
    }

    [Fact]
    public async Task Only_staff_of_the_section_may_do_any_of_it()
    {
        var general = await General();
        foreach (var person in (Person[])[Person.Member(), Person.Staff(Permissions.Marketplace)])
        {
            var browser = app.Browse(person);
            foreach (
                var path in (string[])
                    [Templates, $"{Templates}/new", $"{Templates}/{general}", $"{Templates}/{general}?handler=Questions", Results, $"{Results}?handler=Export"]
            )
                (await browser.Get(path)).ShouldBe(HttpStatusCode.Forbidden);
            (await app.Send(new PublishTemplate(general, Guid.Empty), person)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
            (await app.Send(new DiscardTemplate(general), person)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
            (await app.Send(new WriteTemplate("26", "a", "b", null, null), person)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        }

        (await app.Browse(Staff).Get($"{Templates}/{Guid.CreateVersion7()}")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<Page> Upload(Browser browser, string industry, byte[] content, string titleZh = "問卷") =>
        await (await browser.Get($"{Templates}/new")).Submit(
            [("Input.IndustryCode", industry), ("Input.TitleZh", titleZh), ("Input.TitleEn", "Survey")],
            "上傳並預覽",
            ("Input.File", "題目.xlsx", content)
        );

    private Task<Guid> General() =>
        app.With<ConsultingDb, Guid>(db =>
            db.SurveyTemplates.Where(t => t.IndustryCode == SurveyTemplate.General && t.State == TemplateState.Published).Select(t => t.Id).SingleAsync()
        );
}
