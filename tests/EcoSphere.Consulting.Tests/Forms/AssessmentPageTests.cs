using System.Net;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.SelfAssessments;
using EcoSphere.Consulting.Infrastructure;
using EcoSphere.Consulting.Tests.Domain;
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
        page = await Press(page, "Place", ("At", (await Id(3)).ToString()), ("Input.Blocks[2].Place", "１"), ("Input.Blocks[0].Name", "鍋爐"));
        (await Names()).ShouldBe(["冰水主機", "鍋爐", "設備 1"]);
        page = await Press(page, "Place", ("At", (await Id(3)).ToString()), ("Input.Blocks[2].Place", "前面"));
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

        page = await Press(page, "Place", ("At", (await app.Assessment(firm)).Blocks[199].Id.ToString()), ("Input.Blocks[9].Place", "1"));
        page.Path.ShouldBe(Mine);
        (await app.Assessment(firm)).Blocks[0].Name.ShouldBe("最後一項");
        (await Press(page, "Turn", ("To", "2"))).Text.ShouldContain("第 11 到 20 項");
        (await browser.Get($"{Mine}?part=21")).ShouldBe(HttpStatusCode.NotFound);

        var check = await browser.Get($"{Mine}/check");
        check.Document.QuerySelectorAll("tr[id^='block-']").Length.ShouldBe(200);
        check.Document.DocumentElement.OuterHtml.Length.ShouldBeLessThan(300_000);
        (await check.Submit()).Text.ShouldContain("已送出");
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

    [Fact]
    public async Task It_is_returned_with_the_reason_and_sent_again()
    {
        var firm = await app.AtAssessment(1);
        var browser = app.Browse(firm.Member);
        await (await browser.Get($"{Mine}/check")).Submit();
        await app.With<ConsultingDb>(async db =>
        {
            (await db.WholeCases.SingleAsync(c => c.Id == firm.CaseId))
                .ReturnSelfAssessment(Make.Adviser, "請補上鍋爐的用量", app.Clock.GetUtcNow())
                .ShouldSucceed();
            (await db.WholeAssessments.SingleAsync(a => a.Id == firm.CaseId)).Reopen(app.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        (await browser.Get(Mine)).Text.ShouldContain("請補上鍋爐的用量");
        var seen = await app.Browse(firm.Adviser).Get($"/consultant/cases/{firm.CaseId}/self-assessment");
        seen.Text.ShouldContain("補正中");
        (await (await browser.Get($"{Mine}/check")).Submit()).Text.ShouldContain("已送出");
        (await app.State(firm)).ShouldBe(CaseState.VisitPlanning);
        (await app.Assessment(firm)).SentAt.ShouldNotBeNull();
    }

    /// <summary>Presses a button by its handler.</summary>
    internal static async Task<Page> Press(Page page, string handler, params (string, string?)[] fields)
    {
        var form = page.Document.QuerySelector($"main button[formaction*='handler={handler}']");
        form.ShouldNotBeNull($"{handler} on {page.Path}");
        return await page.Submit(fields, form.TextContent.Trim());
    }
}
