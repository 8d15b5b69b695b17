using System.Net;
using EcoSphere.Identity.Application.TwoFactor;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Admin;

public sealed class TwoFactorResetTests(App app) : IClassFixture<App>
{
    private static string Detail(Guid id) => $"/admin/identity/members/{id}";

    private static string Reset(Guid id) => $"{Detail(id)}/reset-two-factor";

    [Fact]
    public async Task Staff_who_lost_everything_are_signed_out_told_and_set_it_up_again_before_anything_else()
    {
        var (theirs, id, codes) = await WithTwoFactor("lost@staff.example", Permissions.Company);
        var link = await app.AskForLink("lost@staff.example");
        var support = app.Browse(await app.Existing(Person.Staff(Permissions.Identity)));

        var page = await support.Get(Detail(id));
        var done = await (await page.Follow("重設兩步驟驗證")).Submit([("Input.Reason", "手機與備用碼均遺失，已當面確認")]);
        done.Path.ShouldBe(Detail(id));
        done.Text.ShouldContain("已當面確認");
        (
            await app.Read(db =>
                db.Audit.AnyAsync(a =>
                    a.SubjectId == id && a.Action == nameof(ResetTwoFactor) && a.ActorName == "王審查" && a.Reason == "手機與備用碼均遺失，已當面確認"
                )
            )
        ).ShouldBeTrue();
        await app.Pump();
        app.Mails.To("lost@staff.example")[^1].Subject.ShouldBe("【EcoSphere】您的兩步驟驗證已重設");

        (await theirs.IsSignedIn()).ShouldBeFalse();
        (await app.Browse().Get(link)).Document.QuerySelectorAll("main form[method=post]").ShouldBeEmpty();
        var again = app.Browse();
        var gate = await Accounts.SignIn(again, "lost@staff.example", returnUrl: "/admin");
        gate.Path.ShouldBe("/member/security/two-factor?returnUrl=%2Fadmin");
        gate.Text.ShouldContain("管理員已於");
        (await again.Get("/admin/company/applications")).Path.ShouldStartWith("/member/security/two-factor");

        var (secret, renewed) = await app.TurnOnTwoFactor(again);
        renewed.ShouldNotContain(c => codes.Contains(c));
        (await again.Get("/admin/company/applications")).ShouldBe(HttpStatusCode.OK);
        app.Clock.Advance(TimeSpan.FromSeconds(30));
        (await (await Accounts.SignIn(app.Browse(), "lost@staff.example")).Submit([("Input.Code", app.Code(secret))])).Path.ShouldBe("/member");
    }

    [Fact]
    public async Task A_lock_of_the_second_step_goes_with_it_and_a_member_who_is_not_staff_signs_in_with_the_password()
    {
        var (_, id, _) = await WithTwoFactor("member@lost.example");
        var gate = await Accounts.SignIn(app.Browse(), "member@lost.example");
        for (var i = 0; i < 5; i++)
            gate = await gate.Submit([("Input.Code", "abc")]);
        await (await app.Browse(Person.Staff(Permissions.Identity)).Get(Reset(id))).Submit([("Input.Reason", "已電話確認")]);

        var browser = app.Browse();
        (await Accounts.SignIn(browser, "member@lost.example")).Path.ShouldBe("/member");
        var (secret, _) = await app.TurnOnTwoFactor(browser);
        app.Clock.Advance(TimeSpan.FromSeconds(30));
        (await (await Accounts.SignIn(app.Browse(), "member@lost.example")).Submit([("Input.Code", app.Code(secret))])).Path.ShouldBe("/member");
    }

    [Fact]
    public async Task The_reason_is_asked_for_beside_the_field()
    {
        var (_, id, _) = await WithTwoFactor("reason@lost.example");
        var form = await app.Browse(Person.Staff(Permissions.Identity)).Get(Reset(id));
        (await form.Submit([("Input.Reason", " ")])).ErrorOf("Input.Reason").ShouldBe("請填寫原因，以及如何確認提出要求者的身分。");
        (await form.Submit([("Input.Reason", new string('長', 401))])).ErrorOf("Input.Reason").ShouldNotBeEmpty();
        (await HasTwoFactor(id)).ShouldBeTrue();
    }

    [Fact]
    public async Task The_second_of_two_and_whoever_has_none_are_told_so()
    {
        var (_, id, _) = await WithTwoFactor("second@lost.example");
        var form = await app.Browse(Person.Staff(Permissions.Identity)).Get(Reset(id));
        await form.Submit([("Input.Reason", "第一位")]);
        (await form.Submit([("Input.Reason", "第二位")])).ShouldBe(HttpStatusCode.Conflict).Text.ShouldContain("兩步驟驗證尚未開啟");
        await app.Pump();
        app.Mails.To("second@lost.example").Count(m => m.Subject.Contains("已重設", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_resets_their_own_nor_without_the_permission()
    {
        var (browser, id, _) = await WithTwoFactor("own@staff.example", Permissions.Identity);
        (await browser.Get(Detail(id))).Text.ShouldNotContain("重設兩步驟驗證");
        (await (await browser.Get(Reset(id))).Submit([("Input.Reason", "換手機")])).ShouldBe(HttpStatusCode.Forbidden);
        foreach (var person in (Person[])[Person.Member(), Person.Staff([.. Permissions.All.Where(p => p != Permissions.Identity)])])
            (await app.Send(new ResetTwoFactor(id, "試試看"), person)).Error!.Kind.ShouldBe(ErrorKind.Forbidden);
        (await HasTwoFactor(id)).ShouldBeTrue();
        (await browser.IsSignedIn()).ShouldBeTrue();
    }

    /// <summary>A member with an authenticator app, on the staff where permissions are given.</summary>
    private async Task<(Browser Browser, Guid Id, IReadOnlyList<string> Codes)> WithTwoFactor(string email, params string[] permissions)
    {
        var browser = await app.SignUp(email);
        var (_, codes) = await app.TurnOnTwoFactor(browser);
        var id = (await app.FindMember(email)).Id;
        if (permissions.Length > 0)
            await app.Change(async db => (await db.Members.Include(m => m.Grants).SingleAsync(m => m.Id == id)).Appoint(permissions, app.Clock.GetUtcNow()));
        return (browser, id, codes);
    }

    private Task<bool> HasTwoFactor(Guid id) => app.Read(db => db.Authenticators.AnyAsync(a => a.MemberId == id && a.EnabledAt != null));
}
