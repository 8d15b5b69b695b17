using System.Net;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Company.Tests.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Pages.Applications;

/// <summary>One application before its reviewers.</summary>
public sealed class ReviewPageTests(App app) : IClassFixture<App>
{
    private static Person Reviewer(string name) => Person.Staff(Permissions.Company) with { Name = name };

    [Fact]
    public async Task The_second_of_two_reviewers_reads_who_decided_what()
    {
        var id = await app.Submitted(await app.Member());
        var first = await app.Browse(Reviewer("甲審查")).Get($"/admin/company/applications/{id}");
        var second = await app.Browse(Reviewer("乙審查")).Get($"/admin/company/applications/{id}");

        (await first.Submit(button: "核准申請")).ShouldBe(HttpStatusCode.OK);
        var late = await second.Submit([("Input.Reason", "不清楚"), ("Input.Sections", "Proof")], "退回申請");

        late.ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("甲審查 已於");
        late.Text.ShouldContain("核准此申請");
        (await app.Application(id)).State.ShouldBe(ApplicationState.Approved);
    }

    [Fact]
    public async Task A_claimed_application_is_decided_by_its_reviewer_until_another_takes_it_over()
    {
        var id = await app.Submitted(await app.Member());
        var (first, second) = (app.Browse(Reviewer("甲審查")), app.Browse(Reviewer("乙審查")));
        var open = await second.Get($"/admin/company/applications/{id}");
        (await (await first.Get($"/admin/company/applications/{id}")).Submit(button: "由我審核")).Text.ShouldContain("此申請現在由您審核");

        (await open.Submit(button: "核准申請")).ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("甲審查 自");
        var seen = await second.Get($"/admin/company/applications/{id}");
        seen.Text.ShouldNotContain("核准申請");
        var taken = await seen.Submit(button: "接手審核");
        (await taken.Submit(button: "核准申請")).Text.ShouldContain("已核准");

        var done = await first.Get($"/admin/company/applications/{id}");
        done.Text.ShouldContain("由其他審核人員接手");
        done.Text.ShouldContain("乙審查");
    }

    [Fact]
    public async Task Releasing_lets_others_decide()
    {
        var id = await app.Submitted(await app.Member());
        var browser = app.Browse(Reviewer("甲審查"));
        var claimed = await (await browser.Get($"/admin/company/applications/{id}")).Submit(button: "由我審核");

        (await claimed.Submit(button: "放回待審")).Text.ShouldContain("目前沒有人負責審核");
        (await app.Application(id)).ClaimedById.ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_reviews_an_application_of_their_own()
    {
        var staff = Reviewer("兼任審查");
        await app.Deliver(new EcoSphere.Identity.Contracts.MemberRegistered(staff.Id, staff.Email, staff.Name, null, "zh-TW"));
        await app.Deliver(new EcoSphere.Identity.Contracts.MemberActivated(staff.Id));
        var id = await app.Submitted(staff);

        (await app.Browse(staff).Get($"/admin/company/applications/{id}")).Text.ShouldContain("須由其他人審核");
        (await app.Send(new EcoSphere.Company.Application.UpgradeApplications.ApproveUpgradeApplication(id, 1, null), staff)).Error!.Kind.ShouldBe(
            ErrorKind.Forbidden
        );
    }

    [Fact]
    public async Task Applications_for_one_number_point_at_each_other_and_the_second_cannot_be_approved()
    {
        var taxId = Applying.NextTaxId();
        var (one, other) = (await app.Submitted(await app.Member(), taxId), await app.Submitted(await app.Member(), taxId));
        var browser = app.Browse(Reviewer("甲審查"));
        var page = await browser.Get($"/admin/company/applications/{one}");
        page.Text.ShouldContain("同一統一編號的其他申請");
        (await browser.Get($"/admin/company/applications?q={taxId}")).Text.ShouldContain("同一統一編號有多件申請");

        (await page.Submit(button: "核准申請")).ShouldBe(HttpStatusCode.OK);
        var refused = await browser.Get($"/admin/company/applications/{other}");
        refused.Text.ShouldContain("此統一編號已有企業");
        (await refused.Submit(button: "核准申請")).ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("此統一編號已屬於");
    }

    [Fact]
    public async Task A_missing_application_is_not_found_for_every_decision()
    {
        var id = await app.Submitted(await app.Member());
        var browser = app.Browse(Reviewer("甲審查"));
        (await browser.Get($"/admin/company/applications/{Guid.CreateVersion7()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var page = await browser.Get($"/admin/company/applications/{id}");
        foreach (var button in new[] { "核准申請", "退回申請", "由我審核" })
        {
            var (action, content) = page.Form([("Input.Reason", "x"), ("Input.Sections", "Proof")], button);
            (await browser.Post(action.Replace(id.ToString(), Guid.CreateVersion7().ToString(), StringComparison.OrdinalIgnoreCase), content)).Status.ShouldBe(
                HttpStatusCode.NotFound
            );
        }
    }

    [Fact]
    public async Task A_note_that_is_too_long_is_told_and_kept()
    {
        var id = await app.Submitted(await app.Member());
        var page = await app.Browse(Reviewer("甲審查")).Get($"/admin/company/applications/{id}");

        var refused = await page.Submit([("Input.Note", new string('長', 1001))], "核准申請");

        refused.ErrorOf("Input.Note").ShouldContain("1000");
        refused.ValueOf("Input.Note").Length.ShouldBe(1001);
        (await app.Application(id)).State.ShouldBe(ApplicationState.Submitted);
    }
}
