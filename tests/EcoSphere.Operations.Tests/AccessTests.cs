using System.Net;
using EcoSphere.Kernel;

namespace EcoSphere.Operations.Tests;

public sealed class AccessTests(App app) : IClassFixture<App>
{
    public static TheoryData<string> Pages { get; } =
    [
        "/admin/system",
        "/admin/system/events",
        "/admin/system/mails",
        "/admin/system/jobs",
        "/admin/system/audit",
        "/admin/system/permissions",
        "/admin/system/holidays",
        "/admin/system/holidays/new",
        "/admin/system/holidays/2026-01-01/remove",
        "/admin/system/events/identity/in/1",
        "/admin/system/events/identity/in/1/discard",
        $"/admin/system/mails/identity/{Guid.Empty}",
        $"/admin/system/audit/identity/{Guid.Empty}",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Strangers_are_asked_to_sign_in(string path) =>
        (await app.Browse().Raw(path)).Headers.Location!.ToString().ShouldContain("/account/login");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Members_and_staff_of_modules_are_refused(string path)
    {
        (await app.Browse(Person.Member()).Get(path)).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse(Person.Staff([.. Permissions.All.Where(p => p != Permissions.System)])).Get(path)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/admin/system/events/identity/in/987654")]
    [InlineData("/admin/system/events/nowhere/in/1")]
    [InlineData("/admin/system/events/identity/sideways/1")]
    [InlineData("/admin/system/events/identity/in/987654/discard")]
    [InlineData("/admin/system/mails/identity/01930000-0000-7000-8000-000000000001")]
    [InlineData("/admin/system/mails/nowhere/01930000-0000-7000-8000-000000000001")]
    [InlineData("/admin/system/holidays/2026-01-02/remove")]
    [InlineData("/admin/system/holidays/2026-02-30/remove")]
    [InlineData("/admin/system/holidays?year=soon")]
    [InlineData("/admin/system/permissions?page=999")]
    [InlineData("/admin/system/permissions?kind=Weather")]
    [InlineData("/admin/system/audit/identity/01930000-0000-7000-8000-000000000001")]
    [InlineData("/admin/system/audit/nowhere/01930000-0000-7000-8000-000000000001")]
    public async Task What_does_not_exist_is_not_found(string path) => (await app.Browse(Given.Operator).Get(path)).ShouldBe(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("zh-TW", "平台總覽", "事件", "信件", "排程工作", "稽核紀錄", "權限矩陣", "國定假日")]
    [InlineData("en", "Platform overview", "Integration events", "Mails", "Jobs", "Audit trail", "Permission matrix", "Holidays")]
    public async Task The_menu_leads_whoever_runs_the_platform_to_every_list(string language, params string[] headings)
    {
        var browser = app.Browse(Given.Operator).In(language);
        var home = await browser.Get("/admin/system");
        foreach (var heading in headings)
            (await home.Follow(heading)).ShouldBe(HttpStatusCode.OK).Heading.ShouldBe(heading);
        home.Document.QuerySelectorAll(".es-side a[href^='/admin/system']").Length.ShouldBe(headings.Length);
    }

    [Fact]
    public async Task Staff_of_a_module_see_nothing_of_the_system_in_their_menu() =>
        (await app.Browse(Person.Staff(Permissions.Company)).Get("/admin")).Document.QuerySelectorAll(".es-side a[href^='/admin/system']").ShouldBeEmpty();
}
