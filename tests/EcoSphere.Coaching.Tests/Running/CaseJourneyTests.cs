using System.Globalization;
using System.Net;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Coaching.Tests.Domain;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Coaching.Tests.Running;

/// <summary>A case from its beginning to its certificate, through the pages of its three sides.</summary>
public sealed class CaseJourneyTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_case_runs_from_the_beginning_to_the_certificate()
    {
        var (firm, officer, coach) = (await app.Firm(), await app.Officer(), await app.Consultant());
        var id = await app.Apply(await app.Offer(), firm, ApplicationState.Approved);
        var (staff, member, consultant) = (app.Browse(officer), app.Browse(firm.Member), app.Browse(coach));

        // nothing is there for the firm before it begins
        (await member.Get($"/member/coaching/{id}/case")).ShouldBe(HttpStatusCode.NotFound);
        (await staff.Get("/admin/coaching/cases?tab=ToStart")).Text.ShouldContain(firm.Name);
        var begun = await (await staff.Get($"/admin/coaching/cases/{id}")).Submit([("Input.CoachId", coach.Id.ToString())], "開始輔導");
        begun.ShouldBe(HttpStatusCode.OK).Text.ShouldContain("輔導已開始");
        begun.Text.ShouldContain(officer.Name);
        (await app.Stored(id)).State.ShouldBe(ApplicationState.Running);
        await app.Pump();
        app.Mails.LinkTo(firm.Member.Email).ShouldBe($"/member/coaching/{id}/case");
        app.Mails.LinkTo(coach.Email).ShouldBe($"/consultant/coaching/{id}");

        // the firm hands in, staff returns it, the firm improves it
        var sheet = await app.DeliverableOf(id, "sheet");
        var page = await (await member.Get($"/member/coaching/{id}/case")).Follow("盤查表");
        (await page.Submit(button: "提交")).Errors.ShouldBe(["請選擇檔案。"]);
        (await page.Submit(button: "提交", files: ("Input.File", "盤查表.txt", [1, 2, 3]))).Errors.Count.ShouldBe(1);
        (await page.Submit(button: "提交", files: ("Input.File", "盤查表.pdf", Run.Pdf()))).Text.ShouldContain("已提交");
        (await staff.Get("/admin/coaching/cases?need=HandedIn")).Text.ShouldContain("待審查文件：1 份");
        var review = await staff.Get($"/admin/coaching/cases/{id}/deliverables/{sheet}");
        (await review.Submit(button: "退回修正")).ErrorOf("Input.Comment").ShouldContain("修正");
        await review.Submit([("Input.Comment", "缺 6 月用電量")], "退回修正");
        var again = await member.Get($"/member/coaching/{id}/case/deliverables/{sheet}");
        again.Text.ShouldContain("缺 6 月用電量");
        await again.Submit(button: "提交新版本", files: ("Input.File", "盤查表2.pdf", Run.Pdf("Second")));
        var second = await staff.Get($"/admin/coaching/cases/{id}/deliverables/{sheet}");
        second.Text.ShouldContain("第 2 版");
        second.Text.ShouldContain("第 1 版");
        await second.Submit(button: "確認通過");

        // a visit is cancelled after it was asked once more, and once only
        var gone = await (await consultant.Get($"/consultant/coaching/{id}/visits/new")).Submit(
            [("Input.On", Day(1)), ("Input.Place", "臺中廠 14:00")],
            "確認安排"
        );
        var cancel = await (await gone.Follow("填寫紀錄")).Follow("取消訪廠");
        cancel.Text.ShouldContain("臺中廠 14:00");
        (await app.Case(id)).Visits.Single().IsPlanned.ShouldBeTrue();
        var path = cancel.Path["/consultant/coaching/".Length..];
        (await member.Get($"/consultant/coaching/{path}")).Status.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound);
        (await member.Get($"/admin/coaching/cases/{path}")).ShouldBe(HttpStatusCode.Forbidden);
        var asStaff = await staff.Get($"/admin/coaching/cases/{path}");
        (await cancel.Submit()).Text.ShouldContain("訪廠已取消");
        (await asStaff.Submit()).ShouldBe(HttpStatusCode.Conflict);
        (await consultant.Get(cancel.Path)).ShouldBe(HttpStatusCode.Conflict);

        // visits are planned by the consultant and recorded
        var visit = await (await consultant.Get($"/consultant/coaching/{id}/visits/new")).Submit(
            [("Input.On", Day(0)), ("Input.Place", "桃園廠 10:00"), ("Input.Stage", "start")],
            "確認安排"
        );
        visit.Text.ShouldContain("訪廠已安排");
        foreach (
            var (by, own) in new[]
            {
                (member, $"/member/coaching/{id}/case"),
                (consultant, $"/consultant/coaching/{id}"),
                (staff, $"/admin/coaching/cases/{id}"),
            }
        )
        {
            using var calendar = await by.Raw($"{own}/visits/{(await app.Case(id)).Visits.Single(v => v.IsPlanned).Id}/visit.ics");
            var entry = await calendar.Content.ReadAsStringAsync();
            entry.ShouldContain($"DTSTART;VALUE=DATE:{Day(0).Replace("-", "", StringComparison.Ordinal)}");
            entry.ShouldContain("LOCATION:桃園廠 10:00");
        }

        var record = await visit.Follow("填寫紀錄");
        (await record.Submit(button: "儲存紀錄")).Errors.Count.ShouldBe(2);
        await record.Submit([("Input.Participants", "陳建宏、蔡顧問"), ("Input.Record", "確認排放源與電表位置")], "儲存紀錄");
        (await member.Get($"/member/coaching/{id}/case")).Text.ShouldContain("確認排放源與電表位置");

        // stages
        var early = await (await staff.Get($"/admin/coaching/cases/{id}/stages/report")).Submit(button: "完成此階段");
        early.ShouldBe(HttpStatusCode.Conflict);
        (await (await staff.Get($"/admin/coaching/cases/{id}/stages/start")).Submit(button: "完成此階段")).Text.ShouldContain("此階段已完成");
        var report = await app.DeliverableOf(id, "report");
        await (await consultant.Get($"/consultant/coaching/{id}/deliverables/{report}")).Submit(
            button: "提交",
            files: ("Input.File", "報告書.pdf", Run.Pdf("Report"))
        );
        await (await staff.Get($"/admin/coaching/cases/{id}/deliverables/{report}")).Submit(button: "確認通過");
        await (await staff.Get($"/admin/coaching/cases/{id}/stages/report")).Submit(button: "完成此階段");

        // completion
        var complete = await (await staff.Get($"/admin/coaching/cases/{id}")).Follow("辦理結案");
        (await complete.Submit([("Input.Note", "辛苦了")], "結案並核發證明")).Text.ShouldContain("已結案");
        var done = await app.Case(id);
        (done.IsComplete, (await app.Stored(id)).State).ShouldBe((true, ApplicationState.Completed));
        (await app.Reports(id)).Select(r => r.Year).ShouldBe([2027, 2028, 2029]);
        var certificate = await (await member.Get($"/member/coaching/{id}/case")).Follow("輔導結案證明");
        certificate.Text.ShouldContain(done.CertificateNumber!);
        certificate.Text.ShouldContain(done.CertificateCode!);
        (await app.Lines(id))
            .Select(l => l.Event)
            .ShouldBe([
                CaseEvent.Begun,
                CaseEvent.DeliverableReturned,
                CaseEvent.DeliverableAccepted,
                CaseEvent.VisitPlanned,
                CaseEvent.VisitCancelled,
                CaseEvent.VisitPlanned,
                CaseEvent.VisitHeld,
                CaseEvent.StageDone,
                CaseEvent.DeliverableAccepted,
                CaseEvent.StageDone,
                CaseEvent.Completed,
            ]);
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_holds_a_certificate_can_check_it_and_whoever_guesses_learns_nothing()
    {
        var run = await app.Completed(firmName: "查驗股份有限公司");
        var (number, code) = ((await app.Case(run.Id)).CertificateNumber!, (await app.Case(run.Id)).CertificateCode!);
        var page = await app.Browse().Get("/coaching/certificates");
        var wrong = await page.Submit([("Input.Number", number), ("Input.Code", "AAAAAAAAAAAA")], "查驗");
        wrong.Errors.ShouldBe(["查無此編號與查驗碼相符的結案證明。"]);
        wrong.Text.ShouldNotContain("查驗股份有限公司");
        (await page.Submit(button: "查驗")).Errors.Count.ShouldBe(2);
        // as somebody types it from paper
        var typed = $"{code[..4].ToLowerInvariant()} {code[4..8]}-{code[8..]}";
        var right = await page.Submit([("Input.Number", number.ToLowerInvariant()), ("Input.Code", typed)], "查驗");
        right.Text.ShouldContain("此結案證明為真");
        right.Text.ShouldContain("查驗股份有限公司");
    }

    [Fact]
    public async Task An_overdue_stage_is_marked_and_its_day_can_be_moved()
    {
        var run = await app.Begun(firmName: "逾期股份有限公司");
        var staff = app.Browse(run.Officer);
        await (await staff.Get($"/admin/coaching/cases/{run.Id}/stages/start")).Submit([("Input.DueOn", Day(-1))], "儲存期限");
        (await staff.Get("/admin/coaching/cases?need=Overdue")).Text.ShouldContain("逾期股份有限公司");
        (await app.Browse(run.Firm.Member).Get($"/member/coaching/{run.Id}/case")).Text.ShouldContain("逾期");
        await (await staff.Get($"/admin/coaching/cases/{run.Id}/stages/start")).Submit([("Input.DueOn", Day(30))], "儲存期限");
        (await staff.Get("/admin/coaching/cases?need=Overdue")).Text.ShouldNotContain("逾期股份有限公司");
        (await app.Case(run.Id)).NextDueOn.ShouldBe(TaipeiTime.DayOf(app.Clock.GetUtcNow()).AddDays(30));
    }

    [Fact]
    public async Task The_lists_are_filtered_paged_and_exported()
    {
        var run = await app.Begun(firmName: "=清單股份有限公司");
        var staff = app.Browse(run.Officer);
        (await staff.Get("/admin/coaching/cases?officer=me")).Text.ShouldContain("清單股份有限公司");
        (await app.Browse(await app.Officer("別人")).Get("/admin/coaching/cases?officer=me")).Text.ShouldNotContain("清單股份有限公司");
        (await staff.Get("/admin/coaching/cases?q=清單股份&sort=-begun")).Text.ShouldContain("清單股份有限公司");
        (await staff.Get($"/admin/coaching/cases?item={run.Offering.ItemId}")).Text.ShouldContain("清單股份有限公司");
        (await staff.Get("/admin/coaching/cases?page=999")).ShouldBe(HttpStatusCode.NotFound);
        using var csv = await staff.Raw("/admin/coaching/cases?q=清單股份&handler=Export&format=Csv");
        (await csv.Content.ReadAsStringAsync()).ShouldContain("'=清單股份有限公司");
        (await staff.Get("/admin")).Text.ShouldContain("待開始的輔導案");
        (await app.Browse(run.Coach).Get("/consultant/coaching")).Text.ShouldContain("清單股份有限公司");
        (await app.Browse(run.Coach).Get("/consultant/coaching?over=true")).Text.ShouldNotContain("清單股份有限公司");
    }

    [Fact]
    public async Task The_home_page_tells_of_a_coaching_once_and_what_is_to_be_done()
    {
        var run = await app.Begun();
        (await Told()).ShouldContain("待提交文件：1 份");
        var sheet = await app.DeliverableOf(run.Id, "sheet");
        var page = await app.Browse(run.Firm.Member).Get($"/member/coaching/{run.Id}/case/deliverables/{sheet}");
        await page.Submit(button: "提交", files: ("Input.File", "盤查表.pdf", Run.Pdf()));
        (await Told()).ShouldContain("輔導中");

        async Task<string> Told() =>
            (await app.Browse(run.Firm.Member).Get("/member")).Document.QuerySelectorAll(".es-work li").ShouldHaveSingleItem().TextContent;
    }

    private string Day(int fromToday) => TaipeiTime.DayOf(app.Clock.GetUtcNow()).AddDays(fromToday).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
