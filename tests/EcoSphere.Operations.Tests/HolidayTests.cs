using System.Net;
using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Operations.Trail;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Operations.Tests;

public sealed class HolidayTests(App app) : IClassFixture<App>
{
    private const string List = "/admin/system/holidays";

    [Theory]
    [InlineData("zh-TW", "中華民國開國紀念日", "新增假日")]
    [InlineData("en", "Founding Day", "Add a holiday")]
    public async Task The_holidays_of_the_act_are_there_from_the_start(string language, string name, string button)
    {
        var page = await app.Browse(Given.Operator).In(language).Get(List + "?year=2026");
        page.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(22);
        page.Document.QuerySelector("tbody tr")!.TextContent.ShouldContain(name);
        page.Document.QuerySelectorAll(".es-tabs a").Select(a => a.TextContent).ShouldContain("202724");
        (await page.Follow(button)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_day_added_is_counted_by_every_module_within_half_a_minute_and_one_removed_is_not()
    {
        // a Wednesday, on which a typhoon closes the offices
        var (day, calendar) = (new DateOnly(2029, 7, 18), app.Services.GetRequiredService<WorkCalendar>());
        (await calendar.WorkingDays(CancellationToken.None)).Contains(day).ShouldBeTrue();

        var form = await app.Browse(Given.Operator).Get(List + "/new");
        var added = await form.Submit([("Input.Day", "2029-07-18"), ("Input.NameZh", " 颱風停班 "), ("Input.NameEn", "Typhoon")], "新增");
        added.ShouldBe(HttpStatusCode.OK);
        added.Text.ShouldContain("颱風停班");
        added.Text.ShouldContain("假日已新增");
        app.Clock.Advance(TimeSpan.FromSeconds(31));
        (await calendar.WorkingDays(CancellationToken.None)).Add(new DateOnly(2029, 7, 17), 1).ShouldBe(new DateOnly(2029, 7, 19));

        var confirm = await added.Follow("移除 2029/07/18（三）");
        confirm.Heading.ShouldContain("2029/07/18");
        (await confirm.Submit(button: "移除這個假日")).Text.ShouldContain("假日已移除");
        // sent once more from a page that was still open
        (await confirm.Submit(button: "移除這個假日")).ShouldBe(HttpStatusCode.OK);
        app.Clock.Advance(TimeSpan.FromSeconds(31));
        (await calendar.WorkingDays(CancellationToken.None)).Contains(day).ShouldBeTrue();

        var trail = await app.Send(new SearchAudit(new AuditFilter("system", null, "RemoveHoliday", null, null, null), null), Given.Operator);
        trail.Value.Rows.ShouldHaveSingleItem().ActorName.ShouldBe(Given.Operator.Name);
    }

    [Fact]
    public async Task What_cannot_be_a_holiday_is_told_beside_its_field_and_what_was_typed_stays()
    {
        var form = await app.Browse(Given.Operator).Get(List + "/new");
        var empty = await form.Submit([], "新增");
        empty.ErrorOf("Input.Day").ShouldBe("請填寫日期。");
        empty.ErrorOf("Input.NameZh").ShouldBe("請填寫中文名稱。");
        empty.ErrorOf("Input.NameEn").ShouldBe("請填寫英文名稱。");

        var taken = await form.Submit([("Input.Day", "2026-01-01"), ("Input.NameZh", "元旦"), ("Input.NameEn", "New Year")], "新增");
        taken.ErrorOf("Input.Day").ShouldBe("這一天已經在假日清單中。");
        taken.ValueOf("Input.NameZh").ShouldBe("元旦");
        (await form.Submit([("Input.Day", "1926-01-01"), ("Input.NameZh", "元旦"), ("Input.NameEn", "New Year")], "新增"))
            .ErrorOf("Input.Day")
            .ShouldContain("2020");
        (await form.Submit([("Input.Day", "明天"), ("Input.NameZh", "元旦"), ("Input.NameEn", "New Year")], "新增"))
            .ErrorOf("Input.Day")
            .ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Two_who_add_the_same_day_at_once_add_it_once()
    {
        var order = new AddHoliday(new DateOnly(2030, 3, 5), "補假", "In lieu");
        var outcomes = await Task.WhenAll(app.Send(order, Given.Operator), app.Send(order, Given.Operator));
        outcomes.Count(o => o.IsSuccess).ShouldBe(1);
        (await app.Send(new ListHolidays(2030), Given.Operator)).Value.Rows.Count(r => r.Day == new DateOnly(2030, 3, 5)).ShouldBe(1);
    }

    [Fact]
    public async Task The_work_queues_ask_for_the_next_year_from_July_on()
    {
        await using var own = await App.Start(new App.Settings());
        own.Clock.Set(new DateTimeOffset(2027, 6, 30, 15, 59, 0, TimeSpan.Zero));
        (await own.Send(new CountMissingYears(), Given.Operator)).Value.Years.ShouldBeEmpty();
        own.Clock.Set(new DateTimeOffset(2027, 6, 30, 16, 0, 0, TimeSpan.Zero));
        var missing = (await own.Send(new CountMissingYears(), Given.Operator)).Value;
        missing.Years.ShouldBe([2028]);
        missing.Since.ShouldBe(own.Clock.GetUtcNow());
        var home = await own.Browse(Given.Operator).Get("/admin");
        var list = await home.Follow("尚無假日資料的年度");
        list.Text.ShouldContain("2028 年尚無假日資料");
    }

    [Theory]
    [InlineData("zh-TW", Permissions.Company)]
    [InlineData("en", Permissions.Identity)]
    public async Task Nobody_else_changes_them(string language, string permission)
    {
        var staff = Person.Staff(permission);
        (await app.Send(new AddHoliday(new DateOnly(2031, 1, 1), "元旦", "New Year"), staff)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        (await app.Send(new RemoveHoliday(new DateOnly(2026, 1, 1)), staff)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        (await app.Browse(staff).In(language).Get(List)).ShouldBe(HttpStatusCode.Forbidden);
    }
}
