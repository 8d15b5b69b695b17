using System.Net;
using EcoSphere.Company.Application;
using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Company.Tests.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Pages.Upgrade;

/// <summary>The whole way through the pages: from the number to the company.</summary>
public sealed class UpgradeJourneyTests(App app) : IClassFixture<App>
{
    private static readonly (string, string?)[] Profile =
    [
        ("Input.Name", "綠能精密股份有限公司"),
        ("Input.Kind", "SmeUser"),
        ("Input.IndustryCode", "25"),
        ("Input.Address", "臺中市西屯區工業一路 1 號"),
        ("Input.Phone", "04-2359-0001"),
        ("Input.Representative", "王大明"),
        ("Input.Employees", "42"),
    ];

    [Fact]
    public async Task A_member_becomes_a_company()
    {
        var applicant = await app.Member();
        var browser = app.Browse(applicant);
        var taxId = await (await browser.Get("/member/upgrade")).ShouldBe(HttpStatusCode.OK).Follow("開始申請");
        // full-width digits, as an input method writes them
        var profile = await taxId.Submit([("Input.TaxId", "９９７５－４１４１")]);
        profile.Path.ShouldBe("/member/upgrade/profile");
        profile.Text.ShouldContain("99754141");
        var proof = await profile.Submit(Profile, "下一步");
        proof.Path.ShouldBe("/member/upgrade/proof");
        var check = await proof.Submit(null, null, ("Input.File", "變更登記表.pdf", Applying.Pdf));
        check.Path.ShouldBe("/member/upgrade/check");
        check.Text.ShouldContain("變更登記表.pdf");
        check.Text.ShouldContain("金屬製品製造業");
        check.Text.ShouldContain("未提供");
        (
            await app.With<ICompanyDb, ApplicationState>(db =>
                db.UpgradeApplications.Where(a => a.ApplicantId == applicant.Id).Select(a => a.State).SingleAsync()
            )
        ).ShouldBe(ApplicationState.Draft);

        var sent = await check.Submit(button: "送出申請");
        sent.Path.ShouldStartWith("/member/upgrade/sent/");
        sent.Heading.ShouldBe("已收到您的申請");
        var number = await app.With<ICompanyDb, string>(db =>
            db.UpgradeApplications.Where(a => a.ApplicantId == applicant.Id).Select(a => a.Number).SingleAsync()
        );
        sent.Text.ShouldContain(number);
        await app.Pump();
        app.Mails.To(applicant.Email).Single().Subject.ShouldContain($"已收到您的申請 {number}");
        app.Mails.LinkTo(applicant.Email).ShouldBe(sent.Path);

        var reviewer = app.Browse(Person.Staff(Permissions.Company));
        var queue = await reviewer.Get($"/admin/company/applications?q={number}");
        var review = await queue.Follow("綠能精密股份有限公司");
        review.Text.ShouldContain("99754141");
        var approved = await review.Submit([("Input.Note", "歡迎加入")], "核准申請");
        approved.ShouldBe(HttpStatusCode.OK).Text.ShouldContain("已核准");

        var company = await app.With<ICompanyDb, EcoSphere.Company.Domain.Companies.RegisteredCompany>(db =>
            db.WholeCompanies.SingleAsync(c => c.TaxId == "99754141")
        );
        company.Name.ShouldBe("綠能精密股份有限公司");
        company
            .Memberships.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(m => m.MemberId.ShouldBe(applicant.Id), m => m.IsAdmin.ShouldBeTrue(), m => m.IsActive.ShouldBeTrue());
        (await app.Published<CompanyRegistered>("company")).ShouldContain(e => e.TaxId == "99754141" && e.CompanyId == company.Id);
        (await app.Published<CompanyMemberJoined>("company")).ShouldContain(e => e.MemberId == applicant.Id && e.IsAdmin);
        await app.Pump();
        var mail = app.Mails.To(applicant.Email)[^1];
        mail.Subject.ShouldContain("已通過審核");
        mail.Text.ShouldContain("歡迎加入");
        (await app.Browse(applicant.In(company.Id, admin: true)).Get("/member/upgrade")).Text.ShouldContain("已成為 EcoSphere 的企業");
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_returned_application_opens_only_the_flagged_section_and_is_approved_after_the_correction()
    {
        var applicant = await app.Member(language: "en");
        var id = await app.Submitted(applicant);
        var reviewer = app.Browse(Person.Staff(Permissions.Company));
        var review = await reviewer.Get($"/admin/company/applications/{id}");
        var empty = await review.Submit([], "退回申請");
        empty.ErrorOf("Input.Reason").ShouldBe("請填寫原因，申請人會看到這段說明。");
        empty.ErrorOf("Input.Sections").ShouldBe("請至少選擇一個需要補正的部分。");
        var returned = await empty.Submit(
            [("Input.Reason", "公司名稱與文件不符"), ("Input.Sections", "Profile"), ("Input.ProfileRemark", "請依登記名稱填寫")],
            "退回申請"
        );
        returned.ShouldBe(HttpStatusCode.OK).Text.ShouldContain("已退回，並會將原因");
        await app.Pump();
        var mail = app.Mails.To(applicant.Email)[^1];
        mail.Subject.ShouldContain("Please correct your application");
        mail.Text.ShouldContain("公司名稱與文件不符");

        var browser = app.Browse(applicant);
        var state = await browser.Get("/member/upgrade");
        state.Text.ShouldContain("公司名稱與文件不符");
        state.Text.ShouldContain("請依登記名稱填寫");
        (await browser.Get("/member/upgrade/proof")).Path.ShouldBe("/member/upgrade");
        (await browser.Get("/member/upgrade/tax-id")).Path.ShouldBe("/member/upgrade");
        var profile = await state.Follow("補正公司資料");
        profile.Text.ShouldContain("請依登記名稱填寫");
        profile.ValueOf("Input.Name").ShouldBe("綠能精密股份有限公司");
        var check = await profile.Submit([("Input.Name", "綠能精密科技股份有限公司")], "下一步");
        check.Path.ShouldBe("/member/upgrade/check");
        // the answers of the open section, and nothing else, can be changed
        check
            .Document.QuerySelectorAll("dd a")
            .Select(l => l.GetAttribute("href")!)
            .Where(h => !h.Contains("/files/", StringComparison.Ordinal))
            .ShouldAllBe(h => h.StartsWith("/member/upgrade/profile?back=check#Input_"));
        (await check.Submit(button: "重新送出申請")).Path.ShouldBe($"/member/upgrade/sent/{id}");

        // the old page was about the first round
        (await returned.ShouldBe(HttpStatusCode.OK).Follow("回申請清單")).Status.ShouldBe(HttpStatusCode.OK);
        (await review.Submit(button: "核准申請")).ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("第 2 次送審");
        var again = await reviewer.Get($"/admin/company/applications/{id}");
        again.Text.ShouldContain("與第 1 次送審相比的變更");
        again.Document.QuerySelectorAll("table.es-table tbody tr").Length.ShouldBe(1);
        (await again.Submit(button: "核准申請")).ShouldBe(HttpStatusCode.OK);
        (await app.Application(id)).State.ShouldBe(ApplicationState.Approved);
        await app.Pump();
        app.Mails.To(applicant.Email)[^1].Subject.ShouldContain("has been approved");
    }

    [Fact]
    public async Task Sending_the_same_form_twice_makes_one_record()
    {
        var applicant = await app.Member();
        var id = await app.Draft(applicant);
        var check = await app.Browse(applicant).Get("/member/upgrade/check");

        var first = await check.Submit(button: "送出申請");
        var second = await check.Submit(button: "送出申請");

        second.Path.ShouldBe(first.Path);
        (await app.Application(id)).Rounds.ShouldHaveSingleItem();
        await app.Pump();
        app.Mails.To(applicant.Email).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Answers_that_changed_in_another_tab_are_not_sent_unseen()
    {
        var applicant = await app.Member();
        var id = await app.Draft(applicant);
        var browser = app.Browse(applicant);
        var check = await browser.Get("/member/upgrade/check");
        await (await browser.Get("/member/upgrade/profile")).Submit([("Input.Name", "另一個名稱")], "下一步");

        (await check.Submit(button: "送出申請")).ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("填寫內容已有變更");
        (await app.Application(id)).State.ShouldBe(ApplicationState.Draft);
        (await (await browser.Get("/member/upgrade/check")).Submit(button: "送出申請")).Heading.ShouldBe("已收到您的申請");
    }

    [Fact]
    public async Task An_application_in_review_can_be_withdrawn_and_begun_anew()
    {
        var applicant = await app.Member();
        var id = await app.Submitted(applicant);
        var browser = app.Browse(applicant);
        var confirm = await (await browser.Get("/member/upgrade")).Follow("撤回申請");
        confirm.Heading.ShouldContain("確定要撤回申請");

        var after = await confirm.Submit();

        after.Text.ShouldContain("申請已撤回");
        (await app.Application(id)).State.ShouldBe(ApplicationState.Withdrawn);
        (await app.Browse(Person.Staff(Permissions.Company)).Get($"/admin/company/applications/{id}")).Text.ShouldContain("已撤回");
        (await (await after.Follow("開始申請")).Submit([("Input.TaxId", Applying.NextTaxId())])).Path.ShouldBe("/member/upgrade/profile");
    }
}
