using System.Net;
using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Admin;

public sealed class PrivacyQueueTests(App app) : IClassFixture<App>
{
    private const string Queue = "/admin/identity/privacy-requests";
    private static readonly Person Staff = Person.Staff(Permissions.Identity);

    [Theory]
    [InlineData("done", "已答覆")]
    [InlineData("refused", "未同意")]
    public async Task The_answer_is_mailed_and_shown_and_only_the_first_one_counts(string decision, string status)
    {
        var member = await app.Existing(Person.Member("更正者"));
        var id = (await app.Send(new AskPrivacyStaff(PrivacyKind.Correct, "公司名稱寫錯了"), member)).Value;
        (await app.Browse(Staff).Get(Queue)).Text.ShouldContain("更正者");

        var page = await app.Browse(Staff).Get($"{Queue}/{id}");
        page.Text.ShouldContain("公司名稱寫錯了");
        var fields = new (string, string?)[] { ("Input.Decision", decision), ("Input.Answer", "已查明處理\n謝謝您") };
        (await page.Submit(fields)).Path.ShouldBe($"{Queue}/{id}");
        (await page.Submit(fields)).ShouldBe(HttpStatusCode.Conflict);
        await app.Pump();
        app.Mails.To(member.Email).Count.ShouldBe(1);
        app.Mails.To(member.Email)[0].Text.ShouldContain("已查明處理");
        var theirs = await app.Browse(member).Get($"/member/privacy/requests/{id}");
        theirs.Text.ShouldContain("已查明處理");
        theirs.Text.ShouldContain(status);
    }

    [Fact]
    public async Task An_answer_needs_a_decision_and_words()
    {
        var member = await app.Existing(Person.Member());
        var id = (await app.Send(new AskPrivacyStaff(PrivacyKind.StopUse, "停止寄送"), member)).Value;
        var refused = await (await app.Browse(Staff).Get($"{Queue}/{id}")).Submit([("Input.Decision", null), ("Input.Answer", "")]);
        refused.ErrorOf("Input.Decision").ShouldNotBeEmpty();
        refused = await refused.Submit([("Input.Decision", "done"), ("Input.Answer", " ")]);
        refused.ErrorOf("Input.Answer").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_copy_is_nothing_to_answer_and_a_part_that_is_silent_is_shown()
    {
        var member = await app.Existing(Person.Member("等很久"));
        var request = PrivacyRequest.ForCopy("PR-2020-000001", member.Id, member.Email, ["identity", "marketplace"], app.Clock.GetUtcNow().AddHours(-2));
        request.NoteAnswer("identity", null, app.Clock.GetUtcNow());
        await app.Change(db =>
        {
            db.PrivacyRequests.Add(request);
            return Task.CompletedTask;
        });

        (await app.Send(new AnswerPrivacyRequest(request.Id, false, "好"), Staff)).Error!.Kind.ShouldBe(ErrorKind.Conflict);
        (await app.Browse(Staff).Get($"{Queue}/{request.Id}")).Text.ShouldContain("2 小時");
        (await app.Browse(Staff).Get($"{Queue}?kind=copy&state=open&sort=-number")).Text.ShouldContain("還有 1 個單位未回應");
        (await app.Browse(member).Get($"/member/privacy/requests/{request.Id}")).Text.ShouldContain("尚未回應");
        (await app.Browse(Staff).Get("/admin")).Text.ShouldContain("尚有單位未回應");
    }

    [Fact]
    public async Task A_page_past_the_end_is_not_there() => (await app.Browse(Staff).Get($"{Queue}?page=7")).ShouldBe(HttpStatusCode.NotFound);
}
