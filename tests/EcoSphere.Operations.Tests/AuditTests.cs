using System.Net;
using System.Text;
using EcoSphere.Kernel;
using EcoSphere.Platform.Operations.Trail;

namespace EcoSphere.Operations.Tests;

public sealed class AuditTests(App app) : IClassFixture<App>
{
    private static readonly AuditFilter Everything = new(null, null, null, null, null, null);

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition_though_all_lines_are_of_one_instant()
    {
        var who = Given.Operator with { Id = Guid.CreateVersion7(), Name = "翻頁測試" };
        for (var i = 0; i < 120; i++)
            await app.Send(new ExportAudit(Everything), who);

        var seen = new List<string>();
        var page = await app.Browse(Given.Operator).Get($"/admin/system/audit?actor={who.Id}");
        while (true)
        {
            seen.AddRange(page.Document.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")!));
            if (page.Document.QuerySelector("a[rel=next]") is null)
                break;
            page = await page.Follow("較舊的資料");
        }

        seen.Count.ShouldBe(120);
        seen.Distinct().Count().ShouldBe(120);
        (await page.Follow("回到最新")).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(50);
    }

    [Fact]
    public async Task It_is_searched_by_who_what_which_record_and_when()
    {
        var row = await app.DeadLetter();
        await (await app.Browse(Given.Operator).Get($"/admin/system/events/identity/in/{row.Sequence}")).Submit(button: "立即重試");
        var line = (await app.Send(new SearchAudit(Everything with { Action = "retrymessage" }, null), Given.Operator)).Value.Rows[0];
        var today = DateOnly.FromDateTime(line.At.ToOffset(TimeSpan.FromHours(8)).DateTime);

        (
            await Count(Everything with { Module = "identity", Actor = "方平", Action = "RetryMessage", SubjectId = line.SubjectId, From = today, To = today })
        ).ShouldBe(1);
        (await Count(Everything with { SubjectId = line.SubjectId, From = today.AddDays(1) })).ShouldBe(0);
        (await Count(Everything with { SubjectId = line.SubjectId, To = today.AddDays(-1) })).ShouldBe(0);
        (await Count(Everything with { SubjectId = line.SubjectId, Module = "system" })).ShouldBe(0);
        (await Count(Everything with { SubjectId = line.SubjectId, Actor = Guid.CreateVersion7().ToString() })).ShouldBe(0);

        var detail = await app.Browse(Given.Operator).Get($"/admin/system/audit/{line.Module}/{line.Id}");
        detail.Heading.ShouldBe("RetryMessage");
        detail.Document.QuerySelector("tbody tr")!.TextContent.ShouldContain("Dead");
        detail.Document.QuerySelector("tbody tr")!.TextContent.ShouldContain("Waiting");
    }

    [Fact]
    public async Task A_search_that_cannot_be_read_says_so_beside_the_field()
    {
        var browser = app.Browse(Given.Operator);
        var page = await browser.Get("/admin/system/audit?subject=1234&from=2026-11-20");
        page.ErrorOf("Subject").ShouldContain("請輸入完整的資料識別碼");
        page.ValueOf("Subject").ShouldBe("1234");
        (await browser.Get("/admin/system/audit?from=2026-11-20&to=2026-11-19")).ErrorOf("To").ShouldBe("結束日不能早於起始日。");
        (await browser.Get("/admin/system/audit?from=0001-01-01&to=9999-12-31")).ShouldBe(HttpStatusCode.OK);
        (await browser.Get("/admin/system/audit?page=not-a-position")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_was_found_is_exported_and_that_is_recorded_too()
    {
        var who = Given.Operator with { Id = Guid.CreateVersion7(), Name = "=cmd" };
        await app.Send(new ExportAudit(Everything), who);
        var page = await app.Browse(who).Get($"/admin/system/audit?actor={who.Id}");
        var file = await page.Submit(button: "匯出 CSV");

        file.Response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        var bytes = await file.Response.Content.ReadAsByteArrayAsync();
        bytes[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        var lines = Encoding.UTF8.GetString(bytes).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldContain("人員");
        lines.Length.ShouldBe(3); // the head, the first export and this one
        lines[1].ShouldContain("'=cmd");
        (await Count(Everything with { Actor = who.Id.ToString(), Action = "ExportAudit" })).ShouldBe(2);

        var sheet = (await page.Submit(button: "匯出 Excel")).Response;
        sheet.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    [Fact]
    public async Task Nobody_else_gets_it_whatever_way_is_tried() =>
        (await app.Send(new ExportAudit(Everything), Person.Staff(Permissions.Identity))).Error!.Kind.ShouldBe(ErrorKind.Forbidden);

    private async Task<int> Count(AuditFilter filter) => (await app.Send(new SearchAudit(filter, null), Given.Operator)).Value.Rows.Count;
}
