using System.Net;
using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Privacy;

public sealed class PrivacyCentreTests(App app) : IClassFixture<App>
{
    [Theory]
    [InlineData("/member/privacy", "個資中心")]
    [InlineData("/member/privacy/data", "查看我的資料")]
    [InlineData("/member/privacy/correct", "更正我的資料")]
    [InlineData("/member/privacy/stop-use", "停止利用我的資料")]
    [InlineData("/member/privacy/erase", "要刪除")]
    public async Task Each_right_has_its_page(string path, string heading)
    {
        var member = await app.Existing(Person.Member());
        (await app.Browse(member).Get(path)).Heading.ShouldStartWith(heading);
        (await app.Browse().Get(path)).Path.ShouldStartWith("/account/login");
    }

    [Theory]
    [InlineData("zh-TW", "個資中心")]
    [InlineData("en", "Privacy centre")]
    public async Task Menu_heading_and_title_call_it_by_one_name(string language, string name)
    {
        var page = await app.Browse(await app.Existing(Person.Member())).In(language).Get("/member/privacy");
        page.Document.QuerySelectorAll("nav a[href='/member/privacy']").Select(a => a.TextContent.Trim()).ShouldContain(name);
        page.Heading.ShouldBe(name);
        page.Document.Title!.ShouldStartWith(name);
    }

    [Fact]
    public async Task What_the_account_holds_can_be_seen()
    {
        var member = await app.Existing(Person.Member("可查看"));
        await app.InCompany(member, Guid.CreateVersion7(), admin: true);
        var page = await app.Browse(member).Get("/member/privacy/data");
        page.Text.ShouldContain(member.Email);
        page.Text.ShouldContain("綠源精密（管理員）");
    }

    [Theory]
    [InlineData("correct", nameof(PrivacyKind.Correct))]
    [InlineData("stop-use", nameof(PrivacyKind.StopUse))]
    public async Task A_request_to_staff_keeps_the_words_sent_twice_it_is_one(string path, string kind)
    {
        var member = await app.Existing(Person.Member());
        var form = await app.Browse(member).Get($"/member/privacy/{path}");
        (await form.Submit([("Input.Text", "  ")])).ErrorOf("Input.Text").ShouldBe("請填寫說明。");
        var sent = await form.Submit([("Input.Text", "請更正\n我的姓名")]);
        sent.Text.ShouldContain("我的姓名");
        (await form.Submit([("Input.Text", "請更正\n我的姓名")])).Path.ShouldBe(sent.Path);
        (await form.Submit([("Input.Text", "另一件事")])).ShouldBe(HttpStatusCode.Conflict);
        var request = await app.Read(db => db.PrivacyRequests.SingleAsync(r => r.MemberId == member.Id));
        (request.Kind.ToString(), request.State).ShouldBe((kind, PrivacyState.Open));
        request.Number.ShouldMatch(@"^PR-\d{4}-\d{6}$");
        (await app.Read(db => db.Audit.Where(a => a.SubjectId == request.Id).Select(a => a.Changes).SingleAsync())).ShouldNotContain("我的姓名");
    }

    [Fact]
    public async Task Numbers_start_anew_with_the_year_in_Taipei()
    {
        var host = await App.Start(new App.Settings());
        try
        {
            host.Clock.Set(new DateTimeOffset(2027, 12, 31, 15, 59, 0, TimeSpan.Zero));
            var (one, two, three) = (await host.Existing(Person.Member()), await host.Existing(Person.Member()), await host.Existing(Person.Member()));
            await host.Send(new RequestCopy(), one);
            await host.Send(new RequestCopy(), two);
            host.Clock.Advance(TimeSpan.FromMinutes(2));
            await host.Send(new RequestCopy(), three);
            (await host.Read(db => db.PrivacyRequests.OrderBy(r => r.Number).Select(r => r.Number).ToListAsync())).ShouldBe([
                "PR-2027-000001",
                "PR-2027-000002",
                "PR-2028-000001",
            ]);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    [Fact]
    public async Task The_home_page_tells_what_waits()
    {
        var member = await app.Existing(Person.Member());
        await app.Send(new RequestCopy(), member);
        (await app.Browse(member).Get("/member")).Text.ShouldContain("個人資料複製本 PR-");
        await app.Pump();
        (await app.Browse(member).Get("/member")).Text.ShouldContain("您的複製本已備妥");
    }
}
