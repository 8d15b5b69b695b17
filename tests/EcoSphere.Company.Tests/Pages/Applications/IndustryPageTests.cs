using System.Net;
using EcoSphere.Company.Tests.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Pages.Applications;

/// <summary>The list of industries, which staff keep.</summary>
public sealed class IndustryPageTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Staff_add_rename_and_retire_an_industry()
    {
        var browser = app.Browse(Person.Staff(Permissions.Company));
        var list = await browser.Get("/admin/company/industries");
        list.Text.ShouldContain("食品製造業");
        var form = await list.Follow("新增產業別");
        var wrong = await form.Submit([("Input.Code", "7"), ("Input.NameZh", "")]);
        wrong.ErrorOf("Input.Code").ShouldContain("兩位數");
        wrong.ErrorOf("Input.NameZh").ShouldBe("請填寫中文名稱。");
        (await form.Submit([("Input.Code", "08"), ("Input.NameZh", "重複"), ("Input.NameEn", "Twice")])).ErrorOf("Input.Code").ShouldBe("此產業代碼已存在。");
        (await form.Submit([("Input.Code", "３４"), ("Input.NameZh", "新興製造業"), ("Input.NameEn", "New trades")])).Text.ShouldContain("新興製造業");

        var edit = await browser.Get("/admin/company/industries/34");
        edit.ValueOf("Input.NameZh").ShouldBe("新興製造業");
        var saved = await edit.Submit([("Input.NameZh", "新創製造業"), ("Input.IsActive", null)]);

        saved.Text.ShouldContain("新創製造業");
        (await browser.Get("/admin/company/industries/99")).Status.ShouldBe(HttpStatusCode.NotFound);
        var applicant = await app.Member();
        await app.Draft(applicant);
        (await app.Browse(applicant).Get("/member/upgrade/profile")).Text.ShouldNotContain("新創製造業");
    }
}
