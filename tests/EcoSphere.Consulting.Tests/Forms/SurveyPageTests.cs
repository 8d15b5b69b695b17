using System.Net;
using System.Text;
using EcoSphere.Consulting.Application.Surveys;
using EcoSphere.Consulting.Application.Surveys.Workbooks;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.Surveys;
using EcoSphere.Consulting.Infrastructure;
using EcoSphere.Consulting.Tests.Domain;
using EcoSphere.Kernel;
using EcoSphere.Platform.Files;
using EcoSphere.Platform.Tests.Files;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Forms;

/// <summary>The survey as firms fill it in.</summary>
public class SurveyPageTests(App app) : IClassFixture<App>
{
    private const string Mine = "/member/survey";

    private static readonly (string, string?)[] Rated =
    [
        .. Enum.GetNames<SatisfactionItem>().Select(i => ($"Input.{i}", (string?)"4")),
        ("Input.Praise", "=1+1 建議具體"),
    ];

    [Fact]
    public async Task A_survey_is_filled_in_corrected_and_sent_and_the_case_is_closed()
    {
        var firm = await app.AtSurvey();
        var browser = app.Browse(firm.Member);
        var download = await browser.Raw($"{Mine}?handler=Workbook");
        download.Content.Headers.ContentType!.MediaType.ShouldBe(FileKind.Xlsx.ContentType());
        download.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        var workbook = await download.Content.ReadAsByteArrayAsync();

        var page = await browser.Get(Mine);
        var wrong = Workbooks.Filled(workbook, new Dictionary<string, string>(Workbooks.Good, StringComparer.Ordinal) { ["A2"] = "250", ["B1"] = "不清楚" });
        page = await page.Submit(button: "上傳問卷", files: ("Input.File", "問卷.xlsx", wrong));
        page.Text.ShouldContain("有 2 個儲存格需要更正");
        page.Text.ShouldContain("問卷 C6");
        page.Text.ShouldContain("250");
        page.Text.ShouldContain("請輸入 0 到 100 之間的數字。");
        (await browser.Get($"{Mine}/check")).Document.QuerySelectorAll("main button[type=submit]").ShouldBeEmpty();

        page = await page.Submit(button: "上傳問卷", files: ("Input.File", "問卷.xlsx", Workbooks.Filled(workbook, Workbooks.Good)));
        page.Text.ShouldContain("內容完整");
        (await app.With<ConsultingDb, int>(db => db.Files.CountAsync(f => f.OwnerId == firm.CaseId))).ShouldBe(1);

        // downloaded again, it holds what was answered
        FilledWorkbook.Open(new MemoryStream(await app.Questionnaire(firm))).Value.Read(await General()).Value.Answers.Count.ShouldBe(Workbooks.Good.Count);

        var rating = await browser.Get($"{Mine}/satisfaction");
        (await rating.Submit(Rated)).Text.ShouldContain("滿意度已儲存");
        var check = await browser.Get($"{Mine}/check");
        check.Text.ShouldContain("45.5 %");
        check.Text.ShouldContain("4 滿意");
        var sent = await check.Submit();
        sent.Text.ShouldContain("案件已結案");
        sent.Path.ShouldBe($"{Mine}/{firm.CaseId}");
        (await app.State(firm)).ShouldBe(CaseState.Closed);
        (await browser.Raw($"{Mine}/{firm.CaseId}/files/workbook")).Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        await app.Pump();
        app.Mails.To(firm.Member.Email).Count.ShouldBe(1);
        app.Mails.To(firm.Adviser.Email).ShouldNotContain(m => m.Subject.Contains(firm.CaseNumber, StringComparison.Ordinal));
        (await browser.Get(Mine)).Path.ShouldBe($"{Mine}/{firm.CaseId}");
    }

    [Fact]
    public async Task Each_unfit_file_is_refused_with_its_reason()
    {
        var (firm, other) = (await app.AtSurvey(), await app.AtSurvey());
        var browser = app.Browse(firm.Member);
        var workbook = await app.Questionnaire(firm);
        var filled = Workbooks.Filled(workbook, Workbooks.Good);
        var macros = Workbooks.With(filled, "xl/vbaProject.bin", [1, 2, 3]);
        var theirs = Workbooks.Filled(await app.Questionnaire(other), Workbooks.Good);
        var unknown = Workbooks.Filled(
            WorkbookWriter.Make(Make.Template(), Facts(firm)),
            new Dictionary<string, string>(StringComparer.Ordinal) { ["A1"] = "20" }
        );
        (string Name, byte[] Content, Error Why)[] files =
        [
            ("問卷.xlsm", filled, UploadErrors.Macros),
            ("問卷.xlsx", macros, UploadErrors.Macros),
            ("問卷.csv", "a,b"u8.ToArray(), UploadErrors.WrongType(UploadPolicy.Workbooks)),
            ("問卷.xlsx", [], UploadErrors.Empty),
            ("問卷.xlsx", CompoundBuilder.Of(("EncryptionInfo", new byte[200]), ("EncryptedPackage", new byte[6000])), UploadErrors.Protected),
            ("問卷.xlsx", Encoding.UTF8.GetBytes("<html>"), UploadErrors.ContentMismatch(".xlsx")),
            ("問卷.xlsx", Workbooks.With(filled, "xl/media/a.bin", new byte[40_000_000]), UploadErrors.Unreadable),
            ("問卷.xlsx", Workbooks.With(filled, "xl/externalLinks/externalLink1.xml", "<a/>"u8.ToArray()), SurveyErrors.ExternalLinks),
            ("問卷.xlsx", Workbooks.Edit(filled, WorkbookLayout.IdentitySheet, rows => rows[0].RemoveAllChildren()), SurveyErrors.WrongTemplate),
            ("問卷.xlsx", unknown, SurveyErrors.WrongTemplate),
            ("問卷.xlsx", theirs, SurveyErrors.WrongCase),
            ("問卷.xlsx", workbook, SurveyErrors.NothingFilledIn),
        ];
        foreach (var (name, content, why) in files)
        {
            using var stream = new MemoryStream(content);
            var refused = await app.Send(new UploadSurveyWorkbook(firm.CaseId, stream, name), firm.Member);
            refused.Error.ShouldNotBeNull($"{name} {why.Message}");
            (refused.Error.Message, refused.Error.Field).ShouldBe((why.Message, "File"));
        }

        (await app.Send(new UploadSurveyWorkbook(firm.CaseId, null, null), firm.Member)).Error!.Message.ShouldBe(UploadErrors.NoneChosen.Message);
        var page = await (await browser.Get(Mine)).Submit(button: "上傳問卷", files: ("Input.File", "問卷.xlsm", filled));
        page.ErrorOf("Input.File").ShouldBe("檔案含有巨集，請另存為不含巨集的檔案後再上傳。");
        (await app.Survey(firm)).FileId.ShouldBeNull();
        (await app.With<ConsultingDb, int>(db => db.Files.CountAsync(f => f.UploadedBy == firm.Member.Id))).ShouldBe(0);
    }

    [Fact]
    public async Task A_workbook_of_the_version_before_is_still_taken()
    {
        var firm = await app.AtSurvey();
        var workbook = await app.Questionnaire(firm);
        await app.With<ConsultingDb>(async db =>
        {
            var own = SurveyTemplate.Begin("26", 1, Make.Now).Value;
            own.Write("電子業問卷", "Electronics", Make.Questions).ShouldSucceed();
            own.Publish(Make.Now).ShouldSucceed();
            db.SurveyTemplates.Add(own);
            await db.SaveChangesAsync();
        });
        try
        {
            using var stream = new MemoryStream(Workbooks.Filled(workbook, Workbooks.Good));
            (await app.Send(new UploadSurveyWorkbook(firm.CaseId, stream, "a.xlsx"), firm.Member)).Value.ShouldBe(0);
            // and the next download is that of the trade's own
            using var newer = new MemoryStream(
                Workbooks.Filled(
                    await app.Questionnaire(firm),
                    new Dictionary<string, string>(StringComparer.Ordinal)
                    {
                        ["A1"] = "20",
                        ["A2"] = "否",
                        ["B1"] = "節能",
                    }
                )
            );
            (await app.Send(new UploadSurveyWorkbook(firm.CaseId, newer, "b.xlsx"), firm.Member)).Value.ShouldBe(0);
            (await app.Survey(firm)).Answers.Select(a => a.Key).Order(StringComparer.Ordinal).ShouldBe(["A1", "A2", "B1"]);
        }
        finally
        {
            await app.With<ConsultingDb>(async db =>
            {
                (await db.SurveyTemplates.SingleAsync(t => t.IndustryCode == "26")).Retire();
                await db.SaveChangesAsync();
            });
        }
    }

    [Fact]
    public async Task The_satisfaction_form_is_kept_by_itself_and_never_overwrites_a_colleague()
    {
        var firm = await app.AtSurvey();
        var (me, colleague) = (app.Browse(firm.Member), app.Browse(await app.Colleague(firm)));
        var mine = await me.Get($"{Mine}/satisfaction");
        var theirs = await colleague.Get($"{Mine}/satisfaction");
        var kept = await me.Http.PostAsync($"{Mine}/satisfaction?handler=Draft", mine.Form([("Input.Visit", "5"), ("Input.Praise", "很好")]).Content);
        kept.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        kept.Headers.GetValues("X-Draft-Stamp").Single().ShouldBe(RatingStamp.Of(await app.Survey(firm)));
        var shown = await theirs.Submit([("Input.Visit", "1"), ("Input.Needs", "補助")]);
        shown.ShouldBe(HttpStatusCode.Conflict);
        shown.Text.ShouldContain("5 非常滿意");
        shown.ValueOf("Input.Needs").ShouldBe("補助");
        (await shown.Submit()).Text.ShouldContain("滿意度已儲存");
        var stored = await app.Survey(firm);
        (stored.Scores.Single().Score, stored.Praise, stored.Needs).ShouldBe((1, null, "補助"));
        (await (await me.Get($"{Mine}/satisfaction")).Submit([("Input.Visit", "9")])).Errors.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_neighbour_a_consultant_and_a_stranger_find_nothing()
    {
        var (firm, neighbour) = (await app.AtSurvey(), await app.AtSurvey());
        await Complete(firm);
        using var stream = new MemoryStream(Workbooks.Filled(await app.Questionnaire(firm), Workbooks.Good));
        (await app.Send(new UploadSurveyWorkbook(firm.CaseId, stream, "a.xlsx"), neighbour.Member)).ShouldFailWith(SurveyErrors.NotFound);
        (await app.Send(new KeepRating(firm.CaseId, null, new Dictionary<SatisfactionItem, int>(), "壞", null, null), neighbour.Member)).ShouldFailWith(
            SurveyErrors.NotFound
        );
        (await app.Send(new SendSurvey(firm.CaseId, Guid.Empty), neighbour.Member)).ShouldFailWith(CaseErrors.NotFound);
        var browser = app.Browse(neighbour.Member);
        (await browser.Get($"{Mine}/{firm.CaseId}")).ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get($"{Mine}/{firm.CaseId}/files/workbook")).ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get($"/admin/consulting/surveys/{firm.CaseId}")).ShouldBe(HttpStatusCode.Forbidden);
        var adviser = app.Browse(firm.Adviser);
        (await adviser.Get($"{Mine}/{firm.CaseId}")).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Send(new GetSurvey(EcoSphere.Consulting.Domain.Side.Consultant, firm.CaseId), firm.Adviser)).ShouldFailWith(SurveyErrors.NotFound);
        (await app.Send(new OpenSurveyFile(EcoSphere.Consulting.Domain.Side.Consultant, firm.CaseId), firm.Adviser)).IsFailure.ShouldBeTrue();
        (await app.Browse().Raw(Mine)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        // staff see what was sent, not what is being written
        var staff = app.Browse(Person.Staff(Permissions.Consulting));
        (await staff.Get($"/admin/consulting/surveys/{firm.CaseId}")).ShouldBe(HttpStatusCode.NotFound);
        (await staff.Get($"/admin/consulting/surveys/{firm.CaseId}/files/workbook")).ShouldBe(HttpStatusCode.NotFound);
        (await app.Send(new SendSurvey(firm.CaseId, (await app.Survey(firm)).Version), firm.Member)).ShouldSucceed();
        (await staff.Get($"/admin/consulting/surveys/{firm.CaseId}")).ShouldBe(HttpStatusCode.OK).Text.ShouldContain("建議具體");
        (await staff.Raw($"/admin/consulting/surveys/{firm.CaseId}/files/workbook")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.Browse(Person.Staff(Permissions.Company)).Get($"/admin/consulting/surveys/{firm.CaseId}")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Two_at_once_send_it_once_and_what_is_sent_stays()
    {
        var firm = await app.AtSurvey();
        (await app.Send(new SendSurvey(firm.CaseId, (await app.Survey(firm)).Version), firm.Member)).IsFailure.ShouldBeTrue();
        await Complete(firm);
        var seen = (await app.Survey(firm)).Version;
        (await app.Send(new SendSurvey(firm.CaseId, Guid.Empty), firm.Member)).Error!.Kind.ShouldBe(ErrorKind.Conflict);
        var sent = await Task.WhenAll(app.Send(new SendSurvey(firm.CaseId, seen), firm.Member), app.Send(new SendSurvey(firm.CaseId, seen), firm.Member));
        sent.ShouldAllBe(r => r.IsSuccess);
        (await app.Send(new KeepRating(firm.CaseId, null, new Dictionary<SatisfactionItem, int>(), "改", null, null), firm.Member)).ShouldFailWith(
            SurveyErrors.AlreadySent
        );
        using var stream = new MemoryStream(Workbooks.Filled(await app.Questionnaire(firm), Workbooks.Good));
        (await app.Send(new UploadSurveyWorkbook(firm.CaseId, stream, "a.xlsx"), firm.Member)).ShouldFailWith(SurveyErrors.AlreadySent);
    }

    [Fact]
    public async Task Somebody_without_a_survey_reads_why()
    {
        var firm = await app.AtAssessment();
        (await app.Browse(firm.Member).Get(Mine)).Text.ShouldContain("目前沒有需要填寫的內容");
        (await app.Browse(firm.Member).Get($"{Mine}?handler=Workbook")).ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<SurveyTemplate> General() =>
        app.With<ConsultingDb, SurveyTemplate>(db =>
            db.SurveyTemplates.AsNoTracking().SingleAsync(t => t.IndustryCode == SurveyTemplate.General && t.State == TemplateState.Published)
        );

    private static WorkbookFacts Facts(Firm firm) => new(firm.CaseId, firm.CaseNumber, "公司", "53120057", "26", "臺中市", null);

    private async Task Complete(Firm firm) => await Surveys.Complete(app, firm, "=1+1 建議具體");
}
