using System.Net;
using EcoSphere.Coaching.Contracts;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Programmes;
using EcoSphere.Coaching.Infrastructure;
using EcoSphere.Coaching.Tests.Domain;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Programmes;

public class EditorTests(App app) : IClassFixture<App>
{
    private static readonly Person Staff = Person.Staff(Permissions.Coaching);

    [Fact]
    public async Task Staff_set_up_a_programme_from_nothing_and_everybody_sees_it()
    {
        var desk = app.Browse(Staff);
        var about = await (await desk.Get("/admin/coaching/programmes/new")).Submit([("Input.Slug", "Low Carbon")]);
        about.Errors.ShouldHaveSingleItem();
        var programme = await about.Submit([
            ("Input.Slug", "set-up-2026"),
            ("Input.TitleZh", "二〇二六低碳輔導"),
            ("Input.TitleEn", "Low carbon 2026"),
            ("Input.SummaryZh", "協助盤查"),
            ("Input.OrganiserZh", "主辦"),
            ("Input.ExecutingBodyZh", "執行"),
            ("Input.Year", "2026"),
            ("Input.EndsOn", "2026-12-31"),
        ]);
        programme.Text.ShouldContain("請接著新增項目");
        (await programme.Submit([], "公開計畫")).ShouldBe(HttpStatusCode.Conflict);
        var path = programme.Path;
        var item = await (await desk.Get($"{path}/items/new")).Submit(
            [("Input.Code", "A"), ("Input.TitleZh", "碳盤查輔導"), ("Input.TitleEn", "Inventory"), ("Input.Quota", "21")],
            "儲存項目"
        );
        item.Text.ShouldContain("碳盤查輔導");
        await SetUpForm(desk, path);
        (await desk.Get($"{path}/preview")).Text.ShouldContain("個人資料提供同意書");
        (await app.Browse().Get("/coaching/set-up-2026")).ShouldBe(HttpStatusCode.NotFound);
        (await (await desk.Get(path)).Submit([], "公開計畫")).Text.ShouldContain("計畫已公開");
        (await app.Browse().Get("/coaching/set-up-2026")).Text.ShouldContain("21 家");

        (await desk.Get($"{path}/form")).Text.ShouldContain("個人資料提供同意書（第 1 版）");

        var copy = await (await desk.Get($"{path}/copy")).Submit([("Input.Year", "2027"), ("Input.Slug", "set-up-2027")]);
        copy.Text.ShouldContain("碳盤查輔導");
        (await (await desk.Get($"{path}/copy")).Submit([("Input.Year", "2027"), ("Input.Slug", "set-up-2027")])).Errors.ShouldHaveSingleItem();
        (await desk.Get("/admin/coaching/programmes")).Text.ShouldContain("set-up-2027");
    }

    [Fact]
    public async Task Parts_are_moved_and_taken_away_and_nothing_is_kept_before_it_is_saved()
    {
        var offering = await app.Offer();
        var desk = app.Browse(Staff);
        var path = $"/admin/coaching/programmes/{offering.ProgrammeId}/form";
        var rules = await desk.Get($"{path}/rules");
        rules = await rules.Submit([("Rows[1].TextZh", "具工廠登記證")], "上移 非第一批應盤查登錄排放源");
        rules.ValueOf("Rows[1].TextZh").ShouldBe("非第一批應盤查登錄排放源");
        rules.ValueOf("Rows[2].TextZh").ShouldBe("具工廠登記證");
        rules = await rules.Submit(button: "移除 製造業");
        (await Rules()).Select(r => r.Key).ShouldBe(["maker", "factory", "first-batch"]);
        (await rules.Submit(button: "儲存表單")).Text.ShouldContain("表單已儲存");
        var kept = await Rules();
        kept.Select(r => (r.Key, r.Text.Zh)).ShouldBe([("first-batch", "非第一批應盤查登錄排放源"), ("factory", "具工廠登記證")]);
        kept[1].NeedsEvidence.ShouldBeTrue();

        var sets = await (await desk.Get($"{path}/sets")).Submit(button: "上移 輔導需求");
        await sets.Submit(button: "儲存表單");
        (await Form()).Sets.Select(s => s.Key).ShouldBe(["need", "firm"]);
        (await (await desk.Get($"{path}/sets")).Submit(button: "移除 輔導需求")).Text.ShouldNotContain("輔導需求");

        // a new version for each time it was saved, and none for the buttons in between
        (await app.With<CoachingDb, int>(db => db.FormVersions.CountAsync(v => v.ProgrammeId == offering.ProgrammeId))).ShouldBe(3);

        Task<FormParts> Form() =>
            app.With<CoachingDb, FormParts>(async db => (await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == offering.ProgrammeId)).Forms.Common);
        async Task<IReadOnlyList<EligibilityRule>> Rules() => (await Form()).Rules;
    }

    [Fact]
    public async Task What_is_wrong_is_told_beside_its_field()
    {
        var offering = await app.Offer();
        var desk = app.Browse(Staff);
        var path = $"/admin/coaching/programmes/{offering.ProgrammeId}/form";
        var question = await (await desk.Get($"{path}/questions")).Submit([("Rows[0].Kind", "Number"), ("Rows[0].Least", "許多")], "儲存表單");
        question.ErrorOf("Rows_0__Least").ShouldBe("請輸入數字。");
        question = await question.Submit([("Rows[0].Least", "2"), ("Rows[0].Most", "1")], "儲存表單");
        question.ErrorOf("Head.TextZh").ShouldNotBeEmpty();
        question.ErrorOf("Rows_0__TextZh").ShouldNotBeEmpty();
        question.ErrorOf("Rows_0__Most").ShouldNotBeEmpty();
        var choice = await question.Submit([("Rows[0].Kind", "Choice"), ("Rows[0].TextZh", "擇一"), ("Head.TextZh", "其他")], "儲存表單");
        choice.ErrorOf("Rows_0__Kind").ShouldBe("請至少輸入兩個選項。");
        var stages = await (await desk.Get($"{path}/stages")).Submit([("Rows[0].Days", "三十"), ("Rows[1].Days", "0")], "儲存表單");
        stages.ErrorOf("Rows_0__Days").ShouldBe("請輸入整數。");
        stages = await stages.Submit([("Rows[0].Days", "３０"), ("Rows[0].Lines[0].TextZh", new string('長', 201))], "儲存表單");
        stages.ErrorOf("Rows_0__Lines_0__TextZh").ShouldNotBeEmpty();
        stages.ErrorOf("Rows_1__Days").ShouldNotBeEmpty();
        (await desk.Get($"{path}/questions?set=unheard-of")).ShouldBe(HttpStatusCode.NotFound);
        (await desk.Get($"{path}/options")).ShouldBe(HttpStatusCode.NotFound);
        (await desk.Get($"{path}/rules/{Guid.CreateVersion7()}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Of_two_at_work_on_a_form_the_second_keeps_what_was_typed_and_is_told()
    {
        var offering = await app.Offer();
        var path = $"/admin/coaching/programmes/{offering.ProgrammeId}/form/criteria";
        var (first, second) = (await app.Browse(Staff).Get(path), await app.Browse(Staff).Get(path));
        (await first.Submit([("Rows[0].Most", "50")], "儲存表單")).Text.ShouldContain("表單已儲存");
        var told = await second.Submit([("Rows[0].Most", "55")], "儲存表單");
        told.ShouldBe(HttpStatusCode.Conflict).ValueOf("Rows[0].Most").ShouldBe("55");
        (await told.Submit(button: "儲存表單")).Text.ShouldContain("表單已儲存");
    }

    [Fact]
    public async Task Items_are_put_in_order_and_deleted_after_a_question_where_nobody_has_applied()
    {
        var (offering, firm) = (await app.Offer(), await app.Firm());
        await app.Apply(offering, firm);
        var desk = app.Browse(Staff);
        var path = $"/admin/coaching/programmes/{offering.ProgrammeId}";
        await (await desk.Get($"{path}/items/new")).Submit([("Input.Code", "B"), ("Input.TitleZh", "查證輔導"), ("Input.TitleEn", "Verification")], "儲存項目");
        var moved = await (await desk.Get(path)).Submit(button: "上移 B 查證輔導");
        moved.Text.ShouldContain("順序已變更");
        var items = await app.With<CoachingDb, List<ProgrammeItem>>(db =>
            db.ProgrammeItems.AsNoTracking().Where(i => i.ProgrammeId == offering.ProgrammeId).OrderBy(i => i.Position).ToListAsync()
        );
        items.Select(i => i.Content.Code).ShouldBe(["B", "A"]);

        var ask = await (await desk.Get($"{path}/items/{items[0].Id}")).Follow("刪除項目");
        ask.Heading.ShouldContain("B 查證輔導");
        (await ask.Submit(button: "刪除項目")).Text.ShouldContain("已刪除");
        (await ask.Submit(button: "刪除項目")).ShouldBe(HttpStatusCode.NotFound);
        (await (await desk.Get($"{path}/items/{items[1].Id}/remove")).Submit(button: "刪除項目")).ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task What_was_sent_keeps_the_form_with_which_it_was_sent()
    {
        var (offering, firm) = (await app.Offer(), await app.Firm());
        var id = await app.Apply(offering, firm);
        await app.With<CoachingDb>(async db =>
        {
            var programme = await db.Programmes.SingleAsync(p => p.Id == offering.ProgrammeId);
            var form = Make.Form();
            programme.ChangeParts(null, form with { Sets = [form.Sets[0] with { Title = Make.Text("改過的標題") }] }, app.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        var page = await app.Browse(firm.Member).Get($"/member/coaching/{id}");
        page.Text.ShouldContain("公司資料");
        page.Text.ShouldNotContain("改過的標題");
        (await app.Stored(id)).State.ShouldBe(ApplicationState.Submitted);
    }

    [Fact]
    public async Task What_everybody_sees_of_a_programme_is_told_when_it_is_different()
    {
        var (offering, firm) = (await app.Offer(), await app.Firm());
        var id = await app.Apply(offering, firm, ApplicationState.Listed);
        (await Told()).ShouldBe(1);
        await app.Change(id, a => a.Approve(Make.Reviewer, hasPlace: true, note: null, app.Clock.GetUtcNow()).ShouldSucceed());
        (await Told()).ShouldBe(2);
        await app.Change(id, a => a.NoteCost(Make.Reviewer, 0, null, "未發生費用"));
        (await Told()).ShouldBe(2);

        async Task<int> Told() => (await app.Published<CoachingOfferChanged>("coaching")).Count(f => f.ProgrammeId == offering.ProgrammeId);
    }

    [Fact]
    public async Task Only_staff_of_coaching_set_up_programmes()
    {
        foreach (var person in (Person[])[Person.Member(), Person.Staff(Permissions.Company)])
        foreach (
            var path in (string[])
                [
                    "",
                    "/new",
                    $"/{Guid.CreateVersion7()}",
                    $"/{Guid.CreateVersion7()}/form",
                    $"/{Guid.CreateVersion7()}/form/questions",
                    $"/{Guid.CreateVersion7()}/items/{Guid.CreateVersion7()}/remove",
                    $"/{Guid.CreateVersion7()}/copy",
                ]
        )
            (await app.Browse(person).Get($"/admin/coaching/programmes{path}")).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse(Staff).Get($"/admin/coaching/programmes/{Guid.CreateVersion7()}")).ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>A rule, a question set with percentages that add up, a file, a consent and a stage with a document, all by the pages.</summary>
    private static async Task SetUpForm(Browser desk, string path)
    {
        var rules = await (await desk.Get($"{path}/form/rules")).Submit(button: "新增條件");
        rules = await rules.Submit([("Rows[0].TextZh", "員工 10 人以上"), ("Rows[0].Kind", "EmployeesBetween")], "顯示此類型的欄位");
        await Keep(rules, ("Rows[0].Least", "10"));
        var questions = await (await desk.Get($"{path}/form/questions")).Submit(
            [("Head.TextZh", "市場"), ("Head.TextEn", "Markets"), ("Rows[0].TextZh", "內外銷比例"), ("Rows[0].TextEn", "Sales"), ("Rows[0].Kind", "Shares")],
            "顯示此類型的欄位"
        );
        questions = await questions.Submit([("Rows[0].Lines[0].TextZh", "內銷"), ("Rows[0].Lines[1].TextZh", "外銷")], "新增題目");
        await Keep(questions, ("Rows[1].TextZh", "年用電量"), ("Rows[1].Kind", "Number"));
        await Keep(await (await desk.Get($"{path}/form/files")).Submit(button: "新增檔案"), ("Rows[0].TextZh", "用印申請書"));
        var consents = await (await desk.Get($"{path}/form/consents")).Submit(button: "新增同意事項");
        await Keep(consents, ("Rows[0].TextZh", "個人資料提供同意書"), ("Rows[0].WordsZh", "本人已閱讀，並同意。\n第二點"));
        var stages = await (await desk.Get($"{path}/form/stages")).Submit(button: "新增階段");
        stages = await stages.Submit([("Rows[0].TextZh", "啟始作業")], "新增文件");
        await Keep(stages, ("Rows[0].Lines[0].TextZh", "盤查表"), ("Rows[0].Lines[0].IsByFirm", "true"));
    }

    private static async Task Keep(Page page, params (string Name, string? Value)[] fields) =>
        (await page.Submit(fields, "儲存表單")).Text.ShouldContain("表單已儲存");
}
