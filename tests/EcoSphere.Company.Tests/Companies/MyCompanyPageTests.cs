using System.Net;
using EcoSphere.Company.Contracts;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Companies;

public class MyCompanyPageTests(App app) : IClassFixture<App>
{
    private const string Edit = "/member/company/edit";

    [Fact]
    public async Task A_member_reads_and_changes_the_companys_data()
    {
        var company = await app.Found();
        var member = await app.Join(company);
        var form = await app.Browse(member).In("en").Get(Edit);
        form.ValueOf("Input.Name").ShouldBe("綠能精密股份有限公司");

        var page = await form.Submit([
            ("Input.Name", " 綠能　精密股份有限公司 "),
            ("Input.Phone", "０４－２３５９－０００９"),
            ("Input.Employees", "１２３"),
            ("Input.Website", ""),
        ]);

        page.ShouldBe(HttpStatusCode.OK).Path.ShouldBe("/member/company");
        page.Text.ShouldContain("The company’s data have been saved.");
        var saved = await app.Stored(company);
        (saved.Name, saved.Phone, saved.Employees, saved.Website).ShouldBe(("綠能 精密股份有限公司", "0423590009", 123, null));
        (await app.Published<CompanyProfileChanged>("company")).ShouldContain(e => e.CompanyId == company.Id && e.Phone == "0423590009");
    }

    [Fact]
    public async Task What_identifies_the_company_cannot_be_smuggled_in()
    {
        var company = await app.Found();
        var form = await app.Browse(company.Admin).Get(Edit);

        await form.Submit([
            ("Input.Kind", "ToolSupplier"),
            ("Kind", "1"),
            ("Input.TaxId", "99754141"),
            ("Input.CompanyId", Guid.CreateVersion7().ToString()),
            ("Input.Representative", "新負責人"),
        ]);

        var saved = await app.Stored(company);
        (saved.Kind, saved.TaxId, saved.Representative).ShouldBe((CompanyKind.SmeUser, company.TaxId, "新負責人"));
    }

    [Fact]
    public async Task Everything_wrong_is_told_at_once_and_nothing_typed_is_lost()
    {
        var company = await app.Found();
        var form = await app.Browse(company.Admin).In("en").Get(Edit);

        var page = await form.Submit([
            ("Input.Name", ""),
            ("Input.IndustryCode", "99"),
            ("Input.Phone", "call me"),
            ("Input.Employees", "many"),
            ("Input.Website", "ftp://x"),
            ("Input.Address", "新地址 5 號"),
        ]);

        page.ErrorOf("Input.Name").ShouldBe("Enter the company’s registered name.");
        page.ErrorOf("Input.Phone").ShouldStartWith("Enter a telephone number");
        page.ErrorOf("Input.Employees").ShouldStartWith("Enter the number of employees");
        page.ErrorOf("Input.Website").ShouldStartWith("Enter the website’s full address");
        (page.ValueOf("Input.Address"), page.ValueOf("Input.Employees")).ShouldBe(("新地址 5 號", "many"));
        (await app.Stored(company)).Address.ShouldNotBe("新地址 5 號");
    }

    [Fact]
    public async Task An_industry_that_is_not_offered_is_refused()
    {
        var company = await app.Found();
        var form = await app.Browse(company.Admin).In("en").Get(Edit);
        (await form.Submit([("Input.IndustryCode", "99")])).ErrorOf("Input.IndustryCode").ShouldBe("Choose the company’s industry.");
    }

    [Fact]
    public async Task The_second_of_two_editors_sees_what_the_first_has_saved_and_loses_nothing()
    {
        var company = await app.Found();
        var colleague = await app.Join(company);
        var first = await app.Browse(company.Admin).In("en").Get(Edit);
        var second = await app.Browse(colleague).In("en").Get(Edit);
        await first.Submit([("Input.Phone", "04-1111-1111")]);

        var refused = await second.Submit([("Input.Address", "臺中市北區二路 2 號")]);

        refused.ShouldBe(HttpStatusCode.Conflict).Errors.ShouldHaveSingleItem().ShouldContain("was changed while you had this form open");
        refused.Text.ShouldContain("04-1111-1111");
        refused.ValueOf("Input.Address").ShouldBe("臺中市北區二路 2 號");
        (await app.Stored(company)).Address.ShouldNotBe("臺中市北區二路 2 號");

        (await refused.Submit()).ShouldBe(HttpStatusCode.OK).Path.ShouldBe("/member/company");
        (await app.Stored(company)).Address.ShouldBe("臺中市北區二路 2 號");
    }

    [Theory]
    [InlineData("/member/company")]
    [InlineData(Edit)]
    [InlineData("/member/company/contacts/add")]
    [InlineData("/member/company/members")]
    [InlineData("/member/company/members/add")]
    public async Task Nobody_else_gets_in(string path)
    {
        var company = await app.Found();
        var visitor = await app.Browse().Raw(path);
        visitor.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        visitor.Headers.Location!.ToString().ShouldContain("/account/login");

        // a claim alone opens nothing: the module's own table decides
        var stranger = await app.Browse(Person.Member().In(company.Id, admin: true)).In("en").Get(path);
        stranger.ShouldBe(HttpStatusCode.Forbidden).Text.ShouldContain("You do not belong to a company.");
    }

    [Theory]
    [InlineData("/member/company")]
    [InlineData(Edit)]
    [InlineData("/member/company/contacts/add")]
    [InlineData("/member/company/members")]
    public async Task A_suspended_company_explains(string path)
    {
        var company = await app.Found();
        await app.Change(company.Id, (_, c) => Task.FromResult(c.Suspend("未繳費", app.Clock.GetUtcNow())));
        // the session of somebody in a suspended company has no company
        var page = await app.Browse(company.Admin with { CompanyId = null, IsCompanyAdmin = false }).In("en").Get(path);
        page.ShouldBe(HttpStatusCode.Forbidden).Text.ShouldContain("Your company is suspended");
        page.Text.ShouldNotContain("未繳費");
    }

    [Fact]
    public async Task A_form_opened_before_the_suspension_changes_nothing()
    {
        var company = await app.Found();
        var form = await app.Browse(company.Admin).In("en").Get(Edit);
        await app.Change(company.Id, (_, c) => Task.FromResult(c.Suspend("違規", app.Clock.GetUtcNow())));
        (await form.Submit([("Input.Representative", "別人")])).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Stored(company)).Representative.ShouldBe("王大明");
    }

    [Fact]
    public async Task The_home_page_says_what_waits()
    {
        var company = await app.Found();
        await app.Invite(company, "waiting1@example.test");
        var home = await app.Browse(company.Admin).In("en").Get("/member");
        home.Text.ShouldContain("Your company has no contact yet");
        home.Text.ShouldContain("1 invitation has not been accepted yet");

        var member = await app.Browse(await app.Join(company)).In("en").Get("/member");
        member.Text.ShouldContain("Your company has no contact yet");
        member.Text.ShouldNotContain("invitation");
    }
}
