using System.Net;
using EcoSphere.Consulting.Application.SelfAssessments;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.SelfAssessments;
using EcoSphere.Consulting.Infrastructure;
using EcoSphere.Consulting.Tests.Domain;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Forms;

/// <summary>The self-assessment as people fill it in, without scripts.</summary>
public class AssessmentPageTests(App app) : IClassFixture<App>
{
    private const string Mine = "/member/self-assessment";

    [Fact]
    public async Task A_form_is_filled_in_checked_and_sent()
    {
        var firm = await app.AtAssessment();
        var browser = app.Browse(firm.Member);
        var page = await browser.Get(Mine);
        page.Text.ShouldContain("電子零組件製造業");
        page.Text.ShouldContain("陳建宏");
        page = await page.Submit(button: "新增設備或項目");
        page.Document.QuerySelectorAll("fieldset[id^='block-']").Length.ShouldBe(1);
        page = await page.Submit(
            [
                ("Input.Blocks[0].Category", "CompressedAir"),
                ("Input.Blocks[0].Name", " 螺旋式空壓機 "),
                ("Input.Blocks[0].Quantity", "２"),
                ("Input.Blocks[0].RatedPowerKw", "37.5"),
                ("Input.Blocks[0].HoursPerYear", "6,000"),
                ("Input.Blocks[0].Carrier", "Electricity"),
                ("Input.Blocks[0].YearlyConsumption", "396,000"),
                ("Input.Blocks[0].Unit", "KilowattHour"),
                ("Input.Blocks[0].YearInstalled", "2015"),
            ],
            "前往確認頁"
        );
        page.Heading.ShouldBe("確認並送出健檢自評表");
        page.Text.ShouldContain("396,000 度");
        page.Text.ShouldContain("1,425.6 GJ");
        page.Document.QuerySelector(".es-bars[role=img]")!.GetAttribute("aria-label").ShouldNotBeNullOrEmpty();

        var form = page.Form(button: "送出健檢自評表給顧問");
        var body = await form.Content.ReadAsByteArrayAsync();
        (await browser.Post(form.Action, Again())).Text.ShouldContain("健檢自評表已送出");
        (await browser.Post(form.Action, Again())).ShouldBe(HttpStatusCode.OK);

        (await app.State(firm)).ShouldBe(CaseState.VisitPlanning);
        var stored = await app.Assessment(firm);
        (stored.IsOpen, stored.Contacts.Single().Name, stored.Blocks.Single().Answers.Quantity).ShouldBe((false, "陳建宏", 2));
        await app.Pump();
        app.Mails.To(firm.Member.Email).Count(m => m.Subject.Contains(firm.CaseNumber, StringComparison.Ordinal)).ShouldBe(1);
        (await browser.Get(Mine)).Path.ShouldBe($"{Mine}/{firm.CaseId}");
        return;

        HttpContent Again()
        {
            var content = new ByteArrayContent(body);
            content.Headers.ContentType = form.Content.Headers.ContentType;
            return content;
        }
    }

    [Fact]
    public async Task Every_button_keeps_what_was_typed()
    {
        var firm = await app.AtAssessment(3);
        var browser = app.Browse(firm.Member);
        var page = await Press(await browser.Get(Mine), "Move", ("To", $"{await Id(1)}:2"), ("Input.Blocks[2].Name", "冰水主機"));
        (await Names()).ShouldBe(["設備 2", "設備 1", "冰水主機"]);
        page = await Press(page, "Place", ("At", (await Id(3)).ToString()), ($"Input.Places[{await Id(3)}]", "１"), ("Input.Blocks[0].Name", "鍋爐"));
        (await Names()).ShouldBe(["冰水主機", "鍋爐", "設備 1"]);
        page = await Press(page, "Place", ("At", (await Id(3)).ToString()), ($"Input.Places[{await Id(3)}]", "前面"));
        page.Text.ShouldContain("順序必須是數字");
        page = await Press(page, "Add", ("Input.Blocks[2].Name", "照明"));
        (await Names()).ShouldBe(["冰水主機", "鍋爐", "照明", null]);
        page = await Press(page, "Remove", ("At", (await Id(4)).ToString()), ("Input.Blocks[2].Remark", "夜間"));
        page.Text.ShouldContain("已移除空白項目");
        (await app.Assessment(firm)).Blocks[2].Remark.ShouldBe("夜間");
        page = await Press(page, "Remove", ("At", (await Id(1)).ToString()));
        page.Heading.ShouldContain("冰水主機");
        (await Names()).Count.ShouldBe(3);
        page = await page.Submit();
        (await Names()).ShouldBe(["鍋爐", "照明"]);
        page = await Press(page, "Leave", ("Input.Blocks[0].Name", "熱水鍋爐"));
        page.Path.ShouldBe("/member");
        (await Names()).ShouldBe(["熱水鍋爐", "照明"]);

        async Task<Guid> Id(int position) => (await app.Assessment(firm)).Blocks[position - 1].Id;
        async Task<List<string?>> Names() => [.. (await app.Assessment(firm)).Blocks.Select(b => b.Name)];
    }

    [Fact]
    public async Task What_cannot_be_kept_is_shown_again_with_all_that_was_typed_and_nothing_else_is_done()
    {
        var firm = await app.AtAssessment(2);
        var browser = app.Browse(firm.Member);
        var page = await Press(
            await browser.Get(Mine),
            "Add",
            ("Input.Blocks[0].Quantity", "很多"),
            ("Input.Blocks[0].HoursPerYear", "9999"),
            ("Input.Blocks[1].Unit", "Litre"),
            ("Input.Blocks[1].Name", "新名字")
        );
        page.ErrorOf("Input.Blocks[0].Quantity".Replace("[0]", "_0_", StringComparison.Ordinal)).ShouldBe("請輸入整數。");
        page.ErrorOf("Input.Blocks_1__Unit").ShouldNotBeEmpty();
        page.ValueOf("Input.Blocks[0].Quantity").ShouldBe("很多");
        page.ValueOf("Input.Blocks[1].Name").ShouldBe("新名字");
        page.Document.Title!.ShouldStartWith("錯誤");
        var stored = await app.Assessment(firm);
        (stored.Blocks.Count, stored.Blocks[1].Name).ShouldBe((2, "設備 2"));
    }

    [Fact]
    public async Task A_block_that_a_colleague_changed_is_shown_with_both_versions()
    {
        var firm = await app.AtAssessment(2);
        var (me, colleague) = (app.Browse(firm.Member), app.Browse(await app.Colleague(firm)));
        var mine = await me.Get(Mine);
        await Press(await colleague.Get(Mine), "Keep", ("Input.Blocks[0].Name", "同事的名字"));
        var shown = await Press(mine, "Keep", ("Input.Blocks[0].Name", "我的名字"));
        shown.ShouldBe(HttpStatusCode.Conflict);
        shown.Text.ShouldContain("同事的名字");
        shown.ValueOf("Input.Blocks[0].Name").ShouldBe("我的名字");
        (await Press(shown, "Keep")).ShouldBe(HttpStatusCode.OK);
        (await app.Assessment(firm)).Blocks[0].Name.ShouldBe("我的名字");

        var before = await me.Get(Mine);
        var gone = (await app.Assessment(firm)).Blocks[0].Id;
        var confirm = await Press(await colleague.Get(Mine), "Remove", ("At", gone.ToString()));
        await confirm.Submit();
        var left = await Press(before, "Keep", ("Input.Blocks[1].Name", "留下的"));
        left.ShouldBe(HttpStatusCode.Conflict);
        left.ValueOf("Input.Blocks[0].Name").ShouldBe("留下的");
    }

    [Fact]
    public async Task Drafts_are_kept_by_themselves_and_the_totals_follow()
    {
        var firm = await app.AtAssessment(1);
        var browser = app.Browse(firm.Member);
        var page = await browser.Get(Mine);
        var form = page.Form([("Input.Blocks[0].YearlyConsumption", "5000")]);
        var kept = await browser.Http.PostAsync($"{Mine}?handler=Draft", form.Content);
        kept.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        kept.Headers.GetValues("X-Draft-Stamp").Single().ShouldBe((await app.Assessment(firm)).Blocks[0].Stamp.ToString());
        var totals = await browser.Get($"{Mine}?handler=Totals");
        totals.Document.Body!.TextContent.ShouldContain("18 GJ");
        totals.Document.QuerySelector("header").ShouldBeNull();

        // the stamp that was shown is old now
        var late = await browser.Http.PostAsync($"{Mine}?handler=Draft", page.Form([("Input.Blocks[0].YearlyConsumption", "7")]).Content);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await app.Assessment(firm)).Blocks[0].YearlyConsumption.ShouldBe(5000m);
    }

    [Fact]
    public async Task Two_hundred_blocks_stay_usable()
    {
        var firm = await app.AtAssessment(200);
        var browser = app.Browse(firm.Member);
        using var probe = await StatementProbe.Of<ConsultingDb>(app);
        var page = await browser.Get($"{Mine}?part=20");
        probe.Questions.Count.ShouldBeInRange(1, 6);
        page.Text.ShouldContain("第 191 到 200 項");
        // a form holds at most 1,024 values, and is small enough to be kept while it is filled in
        var sent = await page.Form().Content.ReadAsStringAsync();
        sent.Split('&').Length.ShouldBeLessThan(200);
        sent.Length.ShouldBeLessThan(20_000);
        page.Document.DocumentElement.OuterHtml.Length.ShouldBeLessThan(150_000);
        var asked = probe.Heard;
        page = await Press(page, "Keep", ("Input.Blocks[9].Name", "最後一項"));
        (await app.Assessment(firm)).Blocks[199].Name.ShouldBe("最後一項");
        (probe.Heard - asked).ShouldBeLessThan(25);

        var last = (await app.Assessment(firm)).Blocks[199].Id;
        page = await Press(page, "Place", ("At", last.ToString()), ($"Input.Places[{last}]", "1"));
        page.Path.ShouldBe(Mine);
        (await app.Assessment(firm)).Blocks[0].Name.ShouldBe("最後一項");
        (await Press(page, "Turn", ("To", "2"))).Text.ShouldContain("第 11 到 20 項");
        (await browser.Get($"{Mine}?part=21")).ShouldBe(HttpStatusCode.NotFound);

        var check = await browser.Get($"{Mine}/check");
        check.Document.QuerySelectorAll("tr[id^='block-']").Length.ShouldBe(200);
        check.Document.DocumentElement.OuterHtml.Length.ShouldBeLessThan(300_000);
        (await check.Submit()).Text.ShouldContain("已送出");

        // the page on which one of them is returned
        var back = await app.Browse(firm.Adviser).Get($"/consultant/cases/{firm.CaseId}/self-assessment/return");
        (await back.Form(button: "退回健檢自評表").Content.ReadAsStringAsync()).Split('&').Length.ShouldBeLessThan(1024);
        back.Document.DocumentElement.OuterHtml.Length.ShouldBeLessThan(300_000);
        (await back.Submit([("Input.Reason", "請補正"), ("Input.Blocks[150].Remark", "單位有誤")], "退回健檢自評表")).Text.ShouldContain("已退回");
        (await browser.Get(Mine)).Document.QuerySelector("main a[href*='part=16#block-151']").ShouldNotBeNull();
    }

    [Fact]
    public async Task What_is_missing_is_told_beside_each_block_before_it_is_sent()
    {
        var firm = await app.AtAssessment(1);
        var browser = app.Browse(firm.Member);
        await app.With<ConsultingDb>(async db =>
        {
            var found = await db.WholeAssessments.SingleAsync(a => a.Id == firm.CaseId);
            found.AddBlock(Make.Now);
            (await db.KnownCompanies.SingleAsync(c => c.Id == firm.Id)).ReplaceContacts([], app.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        var check = await browser.Get($"{Mine}/check");
        check.Text.ShouldContain("請先在公司資料新增聯絡人。");
        check.Document.QuerySelectorAll("#block-2 .es-error").Length.ShouldBe(4);
        check.Document.QuerySelectorAll("#block-1 .es-error").ShouldBeEmpty();
        check.Document.QuerySelectorAll("main button[type=submit]").ShouldBeEmpty();
        (await browser.Get(Mine)).Document.QuerySelector("a[href='/member/company/contacts/add']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Somebody_without_a_form_reads_why()
    {
        var firm = await app.Firm(CaseState.Submitted);
        await app.With<ConsultingDb>(async db =>
        {
            db.Assessments.Remove(await db.WholeAssessments.SingleAsync(a => a.Id == firm.CaseId));
            await db.SaveChangesAsync();
        });
        (await app.Browse(firm.Member).Get(Mine)).Text.ShouldContain("目前沒有需要填寫的內容");
        (await app.Browse(Person.Member()).Get(Mine)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_is_returned_with_remarks_corrected_in_these_parts_and_sent_again(bool isStaff)
    {
        var firm = await app.AtAssessment(12);
        var browser = app.Browse(firm.Member);
        await (await browser.Get($"{Mine}/check")).Submit();
        var reader = app.Browse(isStaff ? Person.Staff(Permissions.Consulting) : firm.Adviser);
        var place = $"/{(isStaff ? "admin/consulting" : "consultant")}/cases/{firm.CaseId}/self-assessment";
        var form = await (await reader.Get(place)).Follow("退回補正");
        var empty = await form.Submit(button: "退回健檢自評表");
        (empty.ErrorOf("Input.Reason"), empty.ErrorOf("Input.ListRemark")).ShouldBe(
            ("請輸入原因，廠商會看到。", "請至少在一個部分寫明需要修正的內容；只有這些部分會重新開放。")
        );
        var done = await empty.Submit(
            [("Input.Reason", "請補正兩處"), ("Input.Blocks[10].Remark", "用電量少了單位"), ("Input.Blocks[11].Remark", "請補年份")],
            "退回健檢自評表"
        );
        done.Text.ShouldContain("由廠商修正開放的部分");
        (await app.State(firm)).ShouldBe(CaseState.SelfAssessment);
        await app.Pump();
        app.Mails.To(firm.Member.Email)[^1].Subject.ShouldContain(firm.CaseNumber);

        // the firm: the reason, each remark beside its part, nothing else to be changed
        var page = await browser.Get(Mine);
        page.Text.ShouldContain("請補正兩處");
        page.Text.ShouldContain(isStaff ? "平台 於" : "蔡顧問 於");
        page.Document.QuerySelectorAll("main [name^='Input.Blocks']").ShouldBeEmpty();
        page.Document.QuerySelectorAll("main button[formaction*='handler=Add'], main button[formaction*='handler=Remove']").ShouldBeEmpty();
        page = await browser.Get($"{Mine}?part=2");
        page.Text.ShouldContain("用電量少了單位");
        page.ValueOf("Input.Blocks[0].Name").ShouldBe("設備 11");
        var closed = (await app.Assessment(firm)).Blocks[0];
        (await browser.Get($"{Mine}/blocks/{closed.Id}/remove")).ShouldBe(HttpStatusCode.Conflict);
        var forged = await browser.Post(Mine, page.Form([("Input.Blocks[0].Id", closed.Id.ToString())], "前往確認頁").Content);
        forged.ShouldBe(HttpStatusCode.Conflict);

        var watched = await reader.Get(place);
        watched.Text.ShouldContain("補正中");
        watched.Document.QuerySelectorAll("main a[href^='/member/self-assessment']").ShouldBeEmpty();
        var check = await page.Submit([("Input.Blocks[0].YearlyConsumption", "777"), ("Input.Blocks[1].YearInstalled", "2020")], "前往確認頁");
        (await check.Submit()).Text.ShouldContain("已送出");
        (await app.State(firm)).ShouldBe(CaseState.VisitPlanning);

        // who returned it sees what has changed
        var again = await reader.Get(place);
        again.Text.ShouldContain("設備 11");
        again.Text.ShouldContain("用電量少了單位");
        again.Text.ShouldContain("777 度（原為 1,010 度）");
        again.Text.ShouldContain("2020（原為 2018）");
    }

    [Fact]
    public async Task Returned_for_its_list_it_takes_other_blocks_and_says_which()
    {
        var firm = await app.AtAssessment(2);
        var browser = app.Browse(firm.Member);
        await (await browser.Get($"{Mine}/check")).Submit();
        var adviser = app.Browse(firm.Adviser);
        var place = $"/consultant/cases/{firm.CaseId}/self-assessment";
        await (await adviser.Get($"{place}/return")).Submit([("Input.Reason", "請補正"), ("Input.ListRemark", "漏了鍋爐，設備 1 已報廢")], "退回健檢自評表");
        // a block that stands as it was sent is asked about before it goes, and can be moved
        var page = await Press(await browser.Get(Mine), "Remove", ("At", (await app.Assessment(firm)).Blocks[0].Id.ToString()));
        page.Heading.ShouldContain("設備 1");
        page = await Press(await page.Submit(), "Add");
        page = await page.Submit(
            [("Input.Blocks[0].Category", "Heating"), ("Input.Blocks[0].Name", "鍋爐"), ("Input.Blocks[0].Quantity", "1"), ("Input.Blocks[0].Carrier", "None")],
            "前往確認頁"
        );
        await page.Submit();
        var again = await adviser.Get(place);
        again.Text.ShouldContain("已移除「設備 1」。");
        again.Text.ShouldContain("新增的項目。");
    }

    [Fact]
    public async Task It_is_returned_once_by_who_may_and_as_long_as_the_visit_is_not_fixed()
    {
        var (firm, neighbour) = (await app.AtAssessment(1), await app.AtAssessment(1));
        (await Return(firm.Adviser, Side.Consultant)).Error!.Kind.ShouldBe(ErrorKind.Conflict);
        await (await app.Browse(firm.Member).Get($"{Mine}/check")).Submit();
        foreach (var side in (Side[])[Side.Consultant, Side.Staff])
        {
            (await Return(neighbour.Member, side)).IsFailure.ShouldBeTrue();
            (await Return(firm.Member, side)).IsFailure.ShouldBeTrue();
            (await Return(Person.Staff(Permissions.Company), side)).IsFailure.ShouldBeTrue();
        }

        foreach (var place in (string[])["consultant", "admin/consulting"])
        {
            (await app.Browse(firm.Member).Get($"/{place}/cases/{firm.CaseId}/self-assessment/return")).ShouldBe(HttpStatusCode.Forbidden);
            (await app.Browse().Raw($"/{place}/cases/{firm.CaseId}/self-assessment/return")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        // of two at once one is first, and the other is told
        var both = await Task.WhenAll(Return(firm.Adviser, Side.Consultant), Return(Person.Staff(Permissions.Consulting), Side.Staff));
        both.Count(r => r.IsSuccess).ShouldBe(1);
        both.Single(r => r.IsFailure).Error!.Kind.ShouldBe(ErrorKind.Conflict);
        return;

        async Task<Result> Return(Person by, Side side) =>
            await app.Send(new ReturnSelfAssessment(firm.CaseId, (await app.Steps(firm)), side, "請補正", null, "漏了鍋爐", []), by);
    }

    /// <summary>Presses a button by its handler.</summary>
    internal static async Task<Page> Press(Page page, string handler, params (string, string?)[] fields)
    {
        var form = page.Document.QuerySelector($"main button[formaction*='handler={handler}']");
        form.ShouldNotBeNull($"{handler} on {page.Path}");
        return await page.Submit(fields, form.TextContent.Trim());
    }
}
