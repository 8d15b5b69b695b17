using System.Net;
using EcoSphere.Company.Application;
using EcoSphere.Company.Application.UpgradeApplications;
using EcoSphere.Company.Contracts;
using EcoSphere.Company.Tests.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Pages.Upgrade;

/// <summary>Wrong input has its own message each, and nothing is lost.</summary>
public sealed class UpgradeInputTests(App app) : IClassFixture<App>
{
    [Theory]
    [InlineData("", "請填寫統一編號。")]
    [InlineData("9975414", "統一編號應為 8 位數字")]
    [InlineData("A9754141", "統一編號應為 8 位數字")]
    [InlineData("99754142", "統一編號檢查不符")]
    public async Task A_wrong_number_is_told_beside_the_field_and_kept(string typed, string message)
    {
        var page = await (await app.Browse(await app.Member()).Get("/member/upgrade/tax-id")).Submit([("Input.TaxId", typed)]);

        page.ShouldBe(HttpStatusCode.OK).ErrorOf("Input.TaxId").ShouldContain(message);
        page.Errors.ShouldContain(e => e.Contains(message));
        page.ValueOf("Input.TaxId").ShouldBe(typed);
        page.Document.Title!.ShouldStartWith("錯誤：");
    }

    [Fact]
    public async Task A_number_that_fails_the_check_goes_on_with_the_assertion_and_the_reviewer_is_told()
    {
        var applicant = await app.Member();
        var browser = app.Browse(applicant);
        var refused = await (await browser.Get("/member/upgrade/tax-id")).Submit([("Input.TaxId", "90316313")]);
        (await refused.Submit([("Input.IsOnCertificate", "true")])).Path.ShouldBe("/member/upgrade/profile");

        var id = await app.With<ICompanyDb, Guid>(db => db.UpgradeApplications.Where(a => a.ApplicantId == applicant.Id).Select(a => a.Id).SingleAsync());
        (await app.Send(new EcoSphere.Company.Application.UpgradeApplications.KeepUpgradeDraft(id, Applying.Form), applicant)).Error.ShouldBeNull();
        await app.Prove(id, applicant);
        (await app.Submit(id, applicant)).Error.ShouldBeNull();

        var reviewer = app.Browse(Person.Staff(Permissions.Company));
        (await reviewer.Get($"/admin/company/applications/{id}")).Text.ShouldContain("統一編號不符合一般的檢查規則");
        (await reviewer.Get("/admin/company/applications?q=90316313")).Text.ShouldContain("統一編號檢查不符");
    }

    [Fact]
    public async Task A_taken_number_shows_whom_to_ask_without_giving_anybody_away()
    {
        var colleague = await app.Member("王小明");
        var taxId = Applying.NextTaxId();
        await app.Company(colleague, taxId);
        var applicant = await app.Member();

        var page = await (await app.Browse(applicant).Get("/member/upgrade/tax-id")).Submit([("Input.TaxId", taxId)]);

        page.Heading.ShouldBe("這家公司已經註冊");
        page.Text.ShouldContain("王○明");
        page.Text.ShouldNotContain("王小明");
        page.Text.ShouldNotContain(colleague.Email);
        (await app.With<ICompanyDb, int>(db => db.UpgradeApplications.CountAsync(a => a.ApplicantId == applicant.Id))).ShouldBe(0);
    }

    [Fact]
    public async Task A_number_that_is_taken_in_the_meantime_is_told_when_sending()
    {
        var taxId = Applying.NextTaxId();
        var applicant = await app.Member();
        await app.Draft(applicant, taxId);
        var check = await app.Browse(applicant).Get("/member/upgrade/check");
        await app.Company(await app.Member(), taxId);

        (await check.Submit(button: "送出申請")).ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("此統一編號的公司已註冊");
    }

    [Fact]
    public async Task Incomplete_company_data_are_told_field_by_field_and_kept_as_a_draft()
    {
        var browser = app.Browse(await app.Member());
        var profile = await (await browser.Get("/member/upgrade/tax-id")).Submit([("Input.TaxId", Applying.NextTaxId())]);

        var page = await profile.Submit(
            [("Input.Name", "只有名稱"), ("Input.Phone", "abc"), ("Input.Employees", "很多"), ("Input.Website", "ftp://x")],
            "下一步"
        );

        page.ErrorOf("Input.Kind").ShouldBe("請選擇升級類型。");
        page.ErrorOf("Input.IndustryCode").ShouldBe("請選擇公司的產業別。");
        page.ErrorOf("Input.Phone").ShouldContain("請填寫電話號碼");
        page.ErrorOf("Input.Employees").ShouldContain("1 以上的整數");
        page.ErrorOf("Input.Website").ShouldContain("完整的網址");
        page.ValueOf("Input.Employees").ShouldBe("很多");
        (await browser.Get("/member/upgrade/profile")).ValueOf("Input.Name").ShouldBe("只有名稱");
        var check = await browser.Get("/member/upgrade/check");
        check.Text.ShouldContain("還有必填內容尚未完成");
        var refused = await check.Submit(button: "送出申請");
        refused.Errors.ShouldContain("請上傳公司合法登記的證明文件。");
        refused.Errors.ShouldContain("請選擇升級類型。");
    }

    [Theory]
    [InlineData("１,２００ ", 1200)]
    [InlineData("-5", null)]
    [InlineData("10-20", null)]
    [InlineData("0", null)]
    [InlineData("1.5", null)]
    [InlineData("99999999999", null)]
    public void A_number_is_read_as_people_write_it_and_never_made_another_one(string typed, int? employees)
    {
        var form = new ProfileForm("綠能", CompanyKind.SmeUser, "25", "新竹市", "035718800", "王大明", typed, null);
        (form.Check().Failure is null).ShouldBe(employees is not null);
        if (employees is not null)
            form.Answers.Employees.ShouldBe(employees);
    }

    [Fact]
    public async Task The_draft_is_kept_by_itself_and_found_on_another_device()
    {
        var applicant = await app.Member();
        var browser = app.Browse(applicant);
        var profile = await (await browser.Get("/member/upgrade/tax-id")).Submit([("Input.TaxId", Applying.NextTaxId())]);
        var (_, content) = profile.Form([("Input.Name", "打到一半"), ("Input.Employees", "１２")], "下一步");
        var url = profile.Document.QuerySelector("form[data-autosave-url]")!.GetAttribute("data-autosave-url")!;

        (await browser.Http.PostAsync(url, content)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var other = await app.Browse(applicant).Get("/member/upgrade/profile");
        other.ValueOf("Input.Name").ShouldBe("打到一半");
        other.ValueOf("Input.Employees").ShouldBe("12");
    }

    [Theory]
    [InlineData("證明.exe", "MZ", "請選擇")]
    [InlineData("證明.png", "這不是圖片", "內容")]
    [InlineData("證明.pdf", "", "沒有內容")]
    public async Task A_wrong_file_has_a_message_of_its_own(string name, string content, string message)
    {
        var applicant = await app.Member();
        var id = await app.Draft(applicant);
        var before = (await app.Application(id)).ProofFileId;
        var proof = await app.Browse(applicant).Get("/member/upgrade/proof");

        var page = await proof.Submit(null, null, ("Input.File", name, System.Text.Encoding.UTF8.GetBytes(content)));

        page.ShouldBe(HttpStatusCode.OK).ErrorOf("Input.File").ShouldContain(message);
        (await app.Application(id)).ProofFileId.ShouldBe(before);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_with_the_limit()
    {
        var applicant = await app.Member();
        await app.Draft(applicant);
        var proof = await app.Browse(applicant).Get("/member/upgrade/proof");

        (await proof.Submit(null, null, ("Input.File", "大檔.pdf", new byte[(10 * 1024 * 1024) + 1]))).ErrorOf("Input.File").ShouldContain("10");
    }

    [Fact]
    public async Task No_file_is_told_and_a_present_one_can_be_replaced_and_removed()
    {
        var applicant = await app.Member();
        var browser = app.Browse(applicant);
        await (await browser.Get("/member/upgrade/tax-id")).Submit([("Input.TaxId", Applying.NextTaxId())]);
        (await (await browser.Get("/member/upgrade/proof")).Submit()).ErrorOf("Input.File").ShouldBe("請選擇檔案。");

        await (await browser.Get("/member/upgrade/proof")).Submit(null, null, ("Input.File", "一.pdf", Applying.Pdf));
        var replaced = await (await browser.Get("/member/upgrade/proof")).Submit(null, null, ("Input.File", "二.pdf", Applying.Pdf));
        replaced.Text.ShouldContain("二.pdf");
        var removed = await (await browser.Get("/member/upgrade/proof")).Submit([("Input.Remove", "true")]);
        removed.Text.ShouldContain("證明文件已移除");
        removed.Text.ShouldNotContain("二.pdf");
    }
}
