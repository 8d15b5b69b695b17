using System.Net;
using EcoSphere.CarbonCloud.Application;
using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.CarbonCloud.Tests.Applications;

public class ApplicationPageTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task A_company_applies_from_the_first_page_to_the_receipt()
    {
        var chen = await app.Company("申請精密股份有限公司");
        var browser = app.Browse(chen).In("zh-TW");

        var page = await (await browser.Get("/member/carbon-cloud")).Submit();
        page.Path.ShouldBe("/member/carbon-cloud/inventory");
        page.Text.ShouldContain("申請精密股份有限公司");
        page.Document.QuerySelectorAll("input[name*=Company], input[name*=TaxId]").ShouldBeEmpty();

        page = await page.Submit([("Input.Business", " ")], "下一步");
        page.Errors.ShouldContain("請說明公司服務項目及主要產品。");
        page = await page.Submit(
            [
                ("Input.Business", "工具機主軸"),
                ("Input.Sites", "North"),
                ("Input.Sites", "East"),
                ("Input.Inventory", "NotBegun"),
                ("Input.Topics", "CarbonInventory"),
                ("Input.Topics", "Grants"),
            ],
            "下一步"
        );
        page.Path.ShouldBe("/member/carbon-cloud/applicant");
        page.ValueOf("Input.Name").ShouldBe(chen.Name);
        page.ValueOf("Input.Email").ShouldBe(chen.Email);

        page = await page.Submit([("Input.Position", "專員"), ("Input.Phone", "０４-2359 0001＃12")], "下一步");
        page.Path.ShouldBe("/member/carbon-cloud/check");
        page.Text.ShouldContain("北部、東部");
        page.Text.ShouldContain("碳盤查、政府補助資源");

        page = await page.Submit(button: "送出申請");
        page.Path.ShouldStartWith("/member/carbon-cloud/sent/");
        var application = (await app.Current(chen)).ShouldNotBeNull();
        application.Number.ShouldMatch(@"^CC-\d{4}-\d{6}$");
        page.Text.ShouldContain(application.Number);
        (application.State, application.Phone, application.LastRound!.TermsVersion).ShouldBe((ApplicationState.Submitted, "0423590001#12", Terms.Version));
        await app.Pump();
        app.Mails.To(chen.Email)[^1].Subject.ShouldContain(application.Number);
        (await browser.Get("/member/carbon-cloud")).Text.ShouldContain("正在審核");
        (await browser.Get("/member")).Text.ShouldContain(application.Number);
    }

    [Fact]
    public async Task A_free_mail_address_is_refused_until_the_remarks_explain_it_and_then_flagged()
    {
        var chen = await app.Company();
        await app.Draft(chen);
        var browser = app.Browse(chen).In("zh-TW");
        var page = await browser.Get("/member/carbon-cloud/applicant");

        page = await page.Submit([("Input.Email", "Somebody@MSA.hinet.net")], "下一步");
        page.ErrorOf("Input.Email").ShouldContain("請使用公司電子郵件");
        // nor past the form
        (await app.Submit((await app.Current(chen))!.Id, chen))
            .Error!.Details[0]
            .Field.ShouldBe("Email");

        page = await page.Submit([("Input.Remarks", "公司沒有自己的信箱")], "下一步");
        page.Path.ShouldBe("/member/carbon-cloud/check");
        await page.Submit(button: "送出申請");
        (await app.Current(chen))!.IsFreeMail.ShouldBeTrue();
        var queue = await app.Browse(Cloud.Reviewer).In("zh-TW").Get("/admin/carbon-cloud/applications?mail=free");
        queue.Text.ShouldContain("免費信箱");
        (await queue.Follow("綠能精密股份有限公司")).Text.ShouldContain("公司沒有自己的信箱");
    }

    [Fact]
    public async Task What_is_wrong_comes_back_with_all_that_was_typed()
    {
        var chen = await app.Company();
        await app.Draft(chen);
        var page = await app.Browse(chen).In("zh-TW").Get("/member/carbon-cloud/applicant");

        page = await page.Submit([("Input.Position", "經理"), ("Input.Phone", "12"), ("Input.Email", "not an address")], "下一步");

        page.Document.Title.ShouldStartWith("錯誤：");
        page.Errors.Count.ShouldBe(2);
        (page.ValueOf("Input.Position"), page.ValueOf("Input.Phone")).ShouldBe(("經理", "12"));
    }

    [Fact]
    public async Task A_draft_is_kept_from_any_device_and_sending_checks_it_again()
    {
        var chen = await app.Company();
        (await app.Send(new BeginServiceApplication(), chen)).Error.ShouldBeNull();
        var page = await app.Browse(chen).In("zh-TW").Get("/member/carbon-cloud/inventory");
        (await page.Submit([("Input.Business", "寫到一半")], "保留草稿並離開")).Path.ShouldBe("/member/carbon-cloud");

        page = await app.Browse(chen).In("zh-TW").Get("/member/carbon-cloud/inventory");
        page.ValueOf("Input.Business").ShouldBe("寫到一半");
        page = await (await app.Browse(chen).In("zh-TW").Get("/member/carbon-cloud/check")).Submit(button: "送出申請");
        page.Path.ShouldBe("/member/carbon-cloud/check");
        page.Errors.ShouldNotBeEmpty();
        (await app.Current(chen))!.State.ShouldBe(ApplicationState.Draft);
    }

    [Fact]
    public async Task What_is_typed_is_kept_by_the_page_itself_unless_it_is_not_the_applicants()
    {
        var chen = await app.Company();
        var neighbour = await app.Company("鄰居有限公司");
        var id = await app.Draft(chen);
        await app.Draft(neighbour);
        var browser = app.Browse(chen).In("zh-TW");
        var (_, typed) = (await browser.Get("/member/carbon-cloud/inventory")).Form([("Input.Business", "打到一半")], "下一步");
        (await browser.Post("/member/carbon-cloud/inventory?handler=Draft", typed)).ShouldBe(HttpStatusCode.NoContent);
        (await app.Application(id)).Business.ShouldBe("打到一半");

        var other = app.Browse(neighbour).In("zh-TW");
        (_, typed) = (await other.Get("/member/carbon-cloud/inventory")).Form([("Id", id.ToString()), ("Input.Business", "鄰居")], "下一步");
        (await other.Post("/member/carbon-cloud/inventory?handler=Draft", typed)).ShouldBe(HttpStatusCode.NotFound);
        (await app.Application(id)).Business.ShouldBe("打到一半");
    }

    [Fact]
    public async Task Withdrawing_twice_withdraws_once_and_a_new_one_can_be_begun()
    {
        var chen = await app.Company();
        var id = await app.Submitted(chen);

        (await app.Send(new WithdrawServiceApplication(id), chen)).Error.ShouldBeNull();
        (await app.Send(new WithdrawServiceApplication(id), chen)).Error.ShouldBeNull();

        (await app.Application(id)).Rounds.Single().Decision.ShouldBe(ReviewDecision.Withdrawn);
        (await app.Send(new ApproveServiceApplication(id, 1, null), Cloud.Reviewer)).Error!.Message.ShouldStartWith("This application was withdrawn on");
        (await app.Submitted(chen)).ShouldNotBe(id);
    }

    [Fact]
    public async Task Answers_that_changed_in_another_tab_are_not_sent_unseen()
    {
        var chen = await app.Company();
        var id = await app.Draft(chen);
        var check = await app.Browse(chen).In("en").Get("/member/carbon-cloud/check");
        (await app.Send(new KeepServiceDraft(id, Cloud.Inventory with { Business = "改過了" }), chen)).Error.ShouldBeNull();

        (await check.Submit(button: "Send the application")).ShouldBe(HttpStatusCode.Conflict);
        (await app.Application(id)).State.ShouldBe(ApplicationState.Draft);
    }

    [Fact]
    public async Task A_neighbour_a_stranger_and_a_colleague_cannot_touch_it()
    {
        var chen = await app.Company();
        var id = await app.Submitted(chen);
        var (neighbour, colleague, stranger) = (await app.Company("鄰居有限公司"), await app.Colleague(chen), await app.Member());

        (await app.Browse(neighbour).Get($"/member/carbon-cloud/sent/{id}")).ShouldBe(HttpStatusCode.NotFound);
        (await app.Browse(stranger).Get($"/member/carbon-cloud/sent/{id}")).ShouldBe(HttpStatusCode.Forbidden);
        (await app.Browse(colleague).Get($"/member/carbon-cloud/sent/{id}")).ShouldBe(HttpStatusCode.OK);
        (await app.Send(new WithdrawServiceApplication(id), neighbour)).Error!.Kind.ShouldBe(ErrorKind.NotFound);
        (await app.Send(new WithdrawServiceApplication(id), colleague)).Error!.Kind.ShouldBe(ErrorKind.NotFound);
        (await app.Send(new KeepServiceDraft(id, Cloud.Inventory), colleague)).Error!.Kind.ShouldBe(ErrorKind.NotFound);
        (await app.Send(new BeginServiceApplication(), stranger)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        (await app.Browse().Get("/member/carbon-cloud")).Path.ShouldStartWith("/account/login");
        (await app.Browse(stranger).In("zh-TW").Get("/member/carbon-cloud")).Text.ShouldContain("不屬於任何企業");
        (await app.Application(id)).State.ShouldBe(ApplicationState.Submitted);
    }

    [Fact]
    public async Task An_administrator_of_the_company_can_withdraw_what_a_colleague_has_begun()
    {
        var chen = await app.Company();
        var colleague = await app.Colleague(chen);
        await app.Draft(colleague);
        var browser = app.Browse(chen).In("zh-TW");

        var page = await browser.Get("/member/carbon-cloud");
        page.Text.ShouldContain("張同事");
        await (await page.Follow("捨棄草稿")).Submit();

        (await app.Current(chen)).ShouldBeNull();
        (await app.Send(new BeginServiceApplication(), chen)).Error.ShouldBeNull();
    }

    [Fact]
    public async Task What_an_applicant_who_leaves_had_applied_for_is_withdrawn_and_the_administrators_hear_of_it()
    {
        var chen = await app.Company();
        var colleague = await app.Colleague(chen);
        var id = await app.Submitted(colleague);
        app.Clock.Advance(TimeSpan.FromHours(1));

        var left = new EcoSphere.Company.Contracts.CompanyMemberRemoved(chen.CompanyId!.Value, colleague.Id);
        var message = Guid.CreateVersion7();
        await app.Deliver(left, message, chen.CompanyId);
        await app.Deliver(left, message, chen.CompanyId);

        (await app.Application(id)).State.ShouldBe(ApplicationState.Withdrawn);
        app.Mails.To(chen.Email).Count(m => m.Subject.Contains("已撤回")).ShouldBe(1);
    }

    [Fact]
    public async Task Old_drafts_are_deleted_and_what_was_sent_is_not()
    {
        var host = await App.Start(new App.Settings());
        var (drafting, sending) = (await host.Company(), await host.Company());
        var (draft, sent) = (await host.Draft(drafting), await host.Submitted(sending));
        host.Clock.Advance(TimeSpan.FromDays(181));

        await host.Run("carboncloud", "CleanDrafts");

        (await host.With<ICarbonCloudDb, List<Guid>>(db => db.ServiceApplications.Select(a => a.Id).ToListAsync())).ShouldBe([sent]);
        draft.ShouldNotBe(sent);
        await host.DisposeAsync();
    }
}
