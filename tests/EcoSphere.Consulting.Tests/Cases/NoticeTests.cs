using System.Net;
using EcoSphere.Consulting.Application.Notices;
using EcoSphere.Consulting.Application.Reviews;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.Members;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Consulting.Tests.Cases;

/// <summary>Each kind of mail is switched off by itself, and what always comes comes.</summary>
public sealed class NoticeTests(App app) : IClassFixture<App>
{
    private const string Page = "/member/diagnosis/notices";

    [Fact]
    public async Task A_kind_that_is_switched_off_does_not_come_and_the_others_do()
    {
        var firm = await app.Firm();
        var browser = app.Browse(firm.Member);
        var page = await browser.Get(Page);
        page.Document.QuerySelectorAll("main button[name=Kind]").Length.ShouldBe(6);
        page = await page.Submit([("Kind", nameof(NoticeKinds.Receipts))], "關閉 收件通知");
        page.Text.ShouldContain("已關閉這種通知信。");
        var id = await app.Case(firm, CaseState.Approved);
        await app.Pump();
        var mail = app.Mails.To(firm.Member.Email).ShouldHaveSingleItem();
        mail.Subject.ShouldContain("has been approved");
        mail.Text.ShouldContain(Page);

        page = await page.Submit([("Kind", nameof(NoticeKinds.Receipts))], "開啟 收件通知");
        page.Text.ShouldContain("已開啟這種通知信。");
        (await app.Send(new GetNotices(), firm.Member)).Value.ShouldBe(NoticeKinds.All);

        // the end of a case is told whatever was chosen
        (await app.Send(new ChooseNotices(NoticeKinds.All, IsWanted: false), firm.Member)).Error.ShouldBeNull();
        await app.Step(id, Diagnosing.Staff, n => new Application.Cases.EndCase(id, n, "逾期"));
        await app.Pump();
        app.Mails.To(firm.Member.Email)[^1].Text.ShouldNotContain(Page);
        app.Mails.To(firm.Member.Email).Count.ShouldBe(2);
        (await app.Failures()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Everybody_chooses_for_themselves_only_and_from_what_there_is()
    {
        var (one, other) = (await app.Know(Person.Member()), await app.Know(Person.Member()));
        (await app.Send(new ChooseNotices(NoticeKinds.Visits, IsWanted: false), one)).Error.ShouldBeNull();
        (await app.Send(new ChooseNotices(NoticeKinds.Visits, IsWanted: false), one)).Error.ShouldBeNull();
        (await app.Send(new GetNotices(), one)).Value.HasFlag(NoticeKinds.Visits).ShouldBeFalse();
        (await app.Send(new GetNotices(), other)).Value.ShouldBe(NoticeKinds.All);
        (await app.Send(new ChooseNotices((NoticeKinds)64, IsWanted: false), one)).Error!.Kind.ShouldBe(ErrorKind.Invalid);
        // somebody of whom nothing has been heard can choose as well
        (await app.Send(new ChooseNotices(NoticeKinds.Reports, IsWanted: false), Person.Member())).Error.ShouldBeNull();
        (await app.Browse().Raw(Page)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }
}
