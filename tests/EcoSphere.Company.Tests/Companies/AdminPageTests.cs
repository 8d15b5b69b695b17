using System.Net;
using System.Text;
using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Application.Members;
using EcoSphere.Company.Contracts;
using EcoSphere.Company.Infrastructure;
using EcoSphere.Company.Tests.Domain;
using EcoSphere.Kernel;
using EcoSphere.Platform.Audit;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Companies;

public class AdminPageTests(App app) : IClassFixture<App>
{
    private const string List = "/admin/company/companies";

    private static readonly Person Staff = Person.Staff(Permissions.Company);

    [Fact]
    public async Task Only_staff_with_the_permission_get_in()
    {
        var company = await app.Found();
        string[] paths =
        [
            List,
            $"{List}?handler=Export&format=Csv",
            $"{List}/{company.Id}",
            $"{List}/{company.Id}/edit",
            $"{List}/{company.Id}/suspend",
            $"{List}/{company.Id}/reinstate",
            $"{List}/{company.Id}/administrator",
        ];
        foreach (var path in paths)
        {
            (await app.Browse().Raw(path)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
            (await app.Browse(company.Admin).Get(path)).ShouldBe(HttpStatusCode.Forbidden);
            (await app.Browse(Person.Staff(Permissions.Identity, Permissions.System)).Get(path)).ShouldBe(HttpStatusCode.Forbidden);
        }

        foreach (var path in paths.Skip(2))
            (await app.Browse(Staff).Get(path.Replace(company.Id.ToString(), Guid.CreateVersion7().ToString(), StringComparison.Ordinal))).ShouldBe(
                HttpStatusCode.NotFound
            );
    }

    [Fact]
    public async Task Companies_are_found_filtered_counted_and_sorted()
    {
        var sme = await app.Found("尋找甲工業");
        var supplier = await app.Found("尋找乙科技", CompanyKind.ToolSupplier);
        var suspended = await app.Found("尋找丙 100% 工業");
        await app.Change(suspended.Id, (_, c) => Task.FromResult(c.Suspend("測試", app.Clock.GetUtcNow())));
        var browser = app.Browse(Staff).In("en");

        Names(await browser.Get($"{List}?q=尋找&sort=tax-id")).ShouldBe(["尋找甲工業", "尋找乙科技", "尋找丙 100% 工業"]);
        Names(await browser.Get($"{List}?q=尋找&sort=-tax-id")).ShouldBe(["尋找丙 100% 工業", "尋找乙科技", "尋找甲工業"]);
        Names(await browser.Get($"{List}?q=尋找&kind=ToolSupplier")).ShouldBe(["尋找乙科技"]);
        Names(await browser.Get($"{List}?q=尋找&state=Suspended")).ShouldBe(["尋找丙 100% 工業"]);
        Names(await browser.Get($"{List}?q={Uri.EscapeDataString("100%")}")).ShouldBe(["尋找丙 100% 工業"]);
        Names(await browser.Get($"{List}?q={Uri.EscapeDataString("尋找%工業")}")).ShouldBeEmpty();
        Names(await browser.Get($"{List}?q={sme.TaxId}")).ShouldBe(["尋找甲工業"]);
        Names(await browser.Get($"{List}?q={Uri.EscapeDataString("　" + string.Concat(supplier.TaxId.Select(c => (char)(c + 0xFEE0))))}"))
            .ShouldBe(["尋找乙科技"]);
        Names(await browser.Get($"{List}?q=尋找&kind=nonsense&sort=nonsense&state=77")).Count.ShouldBe(3);

        var facets = (await browser.Get($"{List}?q=尋找&kind=SmeUser"))
            .Document.QuerySelectorAll(".es-facet li")
            .Select(e => string.Join(' ', e.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .ToList();
        facets.ShouldContain(f => f.StartsWith("In use", StringComparison.Ordinal) && f.EndsWith(" 1", StringComparison.Ordinal) || f == "In use1");
        facets.ShouldContain(f => f.StartsWith("Digital tool supplier", StringComparison.Ordinal) && f.EndsWith('1'));
        facets.ShouldContain(f => f.StartsWith("Suspended", StringComparison.Ordinal) && f.EndsWith('1'));
    }

    [Theory]
    [InlineData("?q=nothing-of-the-kind&page=2")]
    [InlineData("?page=0")]
    [InlineData("?page=9999")]
    public async Task A_page_past_the_end_is_not_there(string query) => (await app.Browse(Staff).Get(List + query)).ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task An_export_holds_what_is_filtered_and_no_formula()
    {
        await app.Found("=HYPERLINK(\"http://x.test\",\"匯出\")");
        await app.Found("@SUM(匯出)", CompanyKind.ToolSupplier);
        var browser = app.Browse(Staff);

        var csv = await browser.Raw($"{List}?handler=Export&format=Csv&q=匯出&sort=name");
        csv.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        var text = Encoding.UTF8.GetString(await csv.Content.ReadAsByteArrayAsync());
        text.ShouldStartWith("\uFEFF");
        text.ShouldContain("\"'=HYPERLINK(");
        text.ShouldContain("'@SUM(匯出)");
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);

        var xlsx = await browser.Raw($"{List}?handler=Export&format=Xlsx&q=匯出&kind=ToolSupplier");
        (await xlsx.Content.ReadAsByteArrayAsync()).AsSpan(0, 2).ToArray().ShouldBe("PK"u8.ToArray());
    }

    [Fact]
    public async Task Staff_change_the_kind_and_the_second_editor_is_told()
    {
        var company = await app.Found();
        var first = await app.Browse(Staff).In("en").Get($"{List}/{company.Id}/edit");
        var second = await app.Browse(Staff).In("en").Get($"{List}/{company.Id}/edit");
        var page = await first.Submit([("Input.Kind", "ToolSupplier")]);
        page.ShouldBe(HttpStatusCode.OK).Text.ShouldContain("The company’s data have been saved.");
        (await app.Stored(company)).Kind.ShouldBe(CompanyKind.ToolSupplier);
        page.Text.ShouldContain("Company’s data changed");

        var refused = await second.Submit([("Input.Website", "https://new.example")]);
        refused.ShouldBe(HttpStatusCode.Conflict);
        refused.ValueOf("Input.Website").ShouldBe("https://new.example");
        (await first.Submit([("Input.Kind", "7")])).ErrorOf("Input.Kind").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_suspension_needs_a_reason_is_told_and_can_be_lifted()
    {
        var company = await app.Found("停權公司");
        var browser = app.Browse(Staff).In("en");
        var form = await browser.Get($"{List}/{company.Id}/suspend");
        (await form.Submit()).ErrorOf("Input.Reason").ShouldBe("Enter the reason for the suspension.");

        var page = await form.Submit([("Input.Reason", "冒用他人公司資料")]);
        page.Text.ShouldContain("冒用他人公司資料");
        (await form.Submit([("Input.Reason", "再一次")])).ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("suspended already");
        (await app.Published<CompanySuspended>("company")).Count(e => e.CompanyId == company.Id).ShouldBe(1);

        var lift = await browser.Get($"{List}/{company.Id}/reinstate");
        (await lift.Submit()).Text.ShouldContain("Suspension lifted");
        (await lift.Submit()).ShouldBe(HttpStatusCode.Conflict);
        (await app.Browse(company.Admin).Get("/member/company")).ShouldBe(HttpStatusCode.OK);
        await app.Pump();
        var mails = app.Mails.To(company.Admin.Email);
        mails.Select(m => m.Subject).ShouldBe(["【EcoSphere】停權公司 has been suspended", "【EcoSphere】The suspension of 停權公司 has been lifted"]);
        mails.ShouldAllBe(m => !m.Html.Contains("冒用", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_administrator_is_appointed_only_where_none_is_left()
    {
        var company = await app.Found("無主公司");
        var member = await app.Join(company, "接手人");
        var browser = app.Browse(Staff).In("en");
        (await browser.Get($"{List}/{company.Id}/administrator")).Text.ShouldContain("has an administrator");
        (await app.Send(new AppointAdministrator(company.Id, await app.PlaceOf(company, member), null, null, "en"), Staff)).Error!.Kind.ShouldBe(
            ErrorKind.Conflict
        );

        await Orphan(company);
        Names(await browser.Get($"{List}?state=WithoutAdministrator")).ShouldContain("無主公司");
        (await browser.Get("/admin")).Text.ShouldContain("Companies without an administrator");
        var form = await (await browser.Get($"{List}/{company.Id}")).Follow("Appoint an administrator");
        var page = await form.Submit();

        page.Text.ShouldContain("has been appointed");
        (await app.Stored(company)).MembershipOf(member.Id)!.IsAdmin.ShouldBeTrue();
        await app.Pump();
        app.Mails.To(member.Email).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Somebody_new_can_be_appointed_but_no_member_of_another_company()
    {
        var company = await app.Found();
        var other = await app.Found();
        await Orphan(company);
        var form = await app.Browse(Staff).In("en").Get($"{List}/{company.Id}/administrator");
        (await form.Submit()).ErrorOf("Input.Email").ShouldNotBeEmpty();
        (await form.Submit([("Input.Name", "別家"), ("Input.Email", other.Admin.Email)])).ErrorOf("Input.Email").ShouldContain("another company");

        var theirs = await app.PlaceOf(other, other.Admin);
        (await app.Send(new AppointAdministrator(company.Id, theirs, null, null, "en"), Staff)).Error!.Kind.ShouldBe(ErrorKind.NotFound);

        var email = $"{Guid.CreateVersion7():N}@example.test";
        await form.Submit([("Input.Name", "新主管"), ("Input.Email", email)]);
        (await app.Stored(company)).Memberships.ShouldHaveSingleItem().IsAdmin.ShouldBeTrue();
        (await app.Published<CompanyMemberInvited>("company")).ShouldContain(e => e.Email == email);
    }

    [Theory]
    [InlineData($"{List}?handler=Export&format=Csv&q=稽核", "ExportCompanies")]
    [InlineData("/admin/company/applications?handler=Export&format=Xlsx&q=稽核", "ExportUpgradeApplications")]
    public async Task Who_takes_data_out_stands_in_the_audit_trail(string path, string action)
    {
        var staff = Staff with { Id = Guid.CreateVersion7() };
        await app.Found("稽核公司");
        (await app.Browse(staff).Raw(path)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var line = await app.With<CompanyDb, AuditEntry>(db => db.Audit.SingleAsync(a => a.ActorId == staff.Id));
        line.Action.ShouldBe(action);
        line.Changes.ShouldContain("稽核");
        line.Changes.ShouldContain("\"Count\":[null,");
        var trail = await app.Browse(Person.Staff(Permissions.System)).Get($"/admin/system/audit/company/{line.Id}");
        trail.Heading.ShouldBe(action);
        trail.Text.ShouldContain("稽核");
    }

    [Fact]
    public async Task The_history_says_who_did_what()
    {
        var company = await app.Found();
        var form = await app.Browse(company.Admin with { Name = "王小明" }).Get("/member/company/edit");
        await form.Submit([("Input.Representative", "林新任")]);
        var page = await app.Browse(Staff).In("en").Get($"{List}/{company.Id}");
        page.Text.ShouldContain("Person in charge: 王大明 → 林新任");
        page.Text.ShouldContain("王小明");

        await app.Send(new AddMember("新同事", "history@example.test", null, null, IsAdmin: true, "en"), company.Admin);
        var later = await app.Browse(Staff).In("en").Get($"{List}/{company.Id}");
        later.Text.ShouldContain("Company member added");
        later.Text.ShouldContain("Company member: Administrator: – → Yes");
        later.Text.ShouldNotContain("MemberId");
    }

    /// <summary>Its only administrator was erased while it was suspended.</summary>
    private Task Orphan(Founded company) =>
        app.Change(
            company.Id,
            (_, c) =>
            {
                c.Suspend("暫停營業", app.Clock.GetUtcNow()).ShouldSucceed();
                c.EraseMember(company.Admin.Id, company.Admin.Email).ShouldSucceed();
                c.Reinstate().ShouldSucceed();
                return Task.CompletedTask;
            }
        );

    private static List<string> Names(Page page) =>
        [.. page.ShouldBe(HttpStatusCode.OK).Document.QuerySelectorAll(".es-table tbody th a").Select(a => a.TextContent.Trim())];
}
