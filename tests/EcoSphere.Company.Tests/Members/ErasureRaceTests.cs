using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.Members;
using EcoSphere.Company.Infrastructure;
using EcoSphere.Company.Tests.Domain;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Company.Tests.Members;

/// <summary>Accounts are deleted in Identity's privacy centre, which knows a company's administrators only from hearsay.</summary>
public class ErasureRaceTests(App app) : IClassFixture<App>
{
    private const string Password = "Quiet-Forest-81";

    [Fact]
    public async Task Of_two_administrators_who_leave_at_the_same_moment_the_later_one_waits_for_a_successor()
    {
        var company = await app.Found();
        List<(Browser Browser, KnownMember Member)> leaving = [await SignUp("first@leaving.test"), await SignUp("second@leaving.test")];
        await app.Change(
            company.Id,
            async (db, c) =>
            {
                foreach (var (_, member) in leaving)
                    c.AddMember(
                            (await db.KnownMembers.FindAsync(member.Id))!,
                            MemberDetails.From("離開的人", null, null).Value,
                            isAdmin: true,
                            Actor.Member,
                            app.Clock.GetUtcNow()
                        )
                        .ShouldSucceed();
                c.RemoveMember(c.MembershipOf(company.Admin.Id)!.Id, Actor.Member).ShouldSucceed();
            }
        );
        await app.Pump();

        var asked = await Task.WhenAll(
            leaving.Select(l => Task.Run(async () => await (await l.Browser.Get("/member/privacy/erase")).Submit([("Input.Password", Password)])))
        );
        asked.ShouldAllBe(page => page.Path.StartsWith("/member/privacy/requests/", StringComparison.Ordinal) && !page.Text.Contains("目前還不能刪除"));
        await app.Pump();

        (await app.Failures()).ShouldBeEmpty();
        var left = (await app.Stored(company)).Memberships.ShouldHaveSingleItem();
        left.IsActiveAdmin.ShouldBeTrue();
        var (browser, stays) = leaving.Single(l => l.Member.Id == left.MemberId);
        (await app.Known(stays.Id))!.IsErased.ShouldBeFalse();
        var goes = leaving.Single(l => l.Member.Id != left.MemberId);
        (await app.Known(goes.Member.Id))!.IsErased.ShouldBeTrue();
        (await goes.Browser.Get("/member")).Path.ShouldStartWith("/account/login");

        app.Mails.To(stays.Email)[^1].Subject.ShouldContain("還不能刪除");
        var held = await browser.Get(app.Mails.LinkTo(stays.Email));
        held.Text.ShouldContain("您是公司唯一已確認電子郵件的管理員");

        await app.Join(company, "接手人", admin: true);
        await app.Pump();
        await held.Submit(button: "繼續刪除");
        await app.Pump();
        (await app.Known(stays.Id))!.IsErased.ShouldBeTrue();
        (await app.Stored(company)).Memberships.ShouldHaveSingleItem().Name.ShouldBe("接手人");
        (await browser.Get("/member")).Path.ShouldStartWith("/account/login");
    }

    private async Task<(Browser Browser, KnownMember Member)> SignUp(string email)
    {
        var browser = app.Browse();
        var form = await (await browser.Get("/account/register")).Submit(button: "我已閱讀並同意");
        await form.Submit([("Input.Name", "離開的人"), ("Input.Email", email), ("Input.Password", Password)]);
        await app.Pump();
        (await (await browser.Get(app.Mails.LinkTo(email))).Submit()).Path.ShouldBe("/member");
        await app.Pump();
        return (browser, await app.With<CompanyDb, KnownMember>(db => db.KnownMembers.AsNoTracking().SingleAsync(m => m.Email == email)));
    }
}
