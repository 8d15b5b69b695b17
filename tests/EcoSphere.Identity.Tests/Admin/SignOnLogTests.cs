using System.Net;
using EcoSphere.Identity.Domain.Connect;
using EcoSphere.Identity.Infrastructure;
using EcoSphere.Identity.Tests.Connect;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Admin;

public sealed class SignOnLogTests : IAsyncLifetime
{
    private const string List = "/admin/identity/sign-ons";

    private readonly Person _staff = Person.Staff(Permissions.Identity);
    private App _app = null!;
    private Person _entered = null!;
    private Person _refused = null!;

    public async Task InitializeAsync()
    {
        _app = await App.Start(SsoApp.With());
        _entered = await Enter("=進入者", SsoApp.Platform, entitled: true);
        _app.Clock.Advance(TimeSpan.FromDays(2));
        _refused = await Enter("被拒者", SsoApp.Other, entitled: false);
    }

    public Task DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("", true, true)]
    [InlineData("?outcome=signedon", true, false)]
    [InlineData("?outcome=notsubscribed", false, true)]
    [InlineData("?outcome=noseat", false, false)]
    [InlineData("?client=other-platform", false, true)]
    [InlineData("?days=1", false, true)]
    [InlineData("?days=7", true, true)]
    [InlineData("?q=進入", true, false)]
    [InlineData("?q=綠源精密", true, true)]
    [InlineData("?q=%25", false, false)]
    [InlineData("?outcome=nonsense&days=nonsense&sort=at", true, true)]
    public async Task Finds_by_person_company_service_result_and_time(string query, bool entered, bool refused)
    {
        var page = (await _app.Browse(_staff).Get(List + query)).ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelectorAll(".es-list td, .es-list th").Any(c => c.TextContent.Trim() == _entered.Name).ShouldBe(entered);
        page.Document.QuerySelectorAll(".es-list td, .es-list th").Any(c => c.TextContent.Trim() == _refused.Name).ShouldBe(refused);
    }

    [Fact]
    public async Task Says_how_it_went_and_knows_no_page_past_the_end()
    {
        var page = await _app.Browse(_staff).Get(List);
        page.Text.ShouldContain("已登入");
        page.Text.ShouldContain("拒絕：尚未申請服務");
        page.Text.ShouldContain("另一個平台");
        (await _app.Browse(_staff).Get($"{List}?page=2")).ShouldBe(HttpStatusCode.NotFound);
        (await _app.Browse(_staff).In("en").Get(List)).Heading.ShouldBe("Sign-on log");
    }

    [Theory]
    [InlineData("Csv", "text/csv")]
    [InlineData("Xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task Exports_what_is_filtered_and_leaves_a_line_in_the_audit_trail(string format, string type)
    {
        var file = await (await _app.Browse(_staff).Get($"{List}?outcome=signedon")).Submit([("format", format)]);
        file.Response.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        if (format == "Csv")
        {
            var csv = await file.Response.Content.ReadAsStringAsync();
            csv.ShouldContain("'=進入者");
            csv.ShouldNotContain(_refused.Name);
        }

        var line = await _app.Read(db => db.Audit.SingleAsync(a => a.ActorId == _staff.Id));
        line.Action.ShouldBe("ExportSignOns");
        line.Changes.ShouldContain("outcome=signedon");
    }

    [Fact]
    public async Task Asks_the_database_few_questions()
    {
        var browser = _app.Browse(_staff);
        await browser.Get(List);
        using var probe = await StatementProbe.Of<IdentityDb>(_app);
        await browser.Get($"{List}?q=進入&outcome=signedon&client=carbon-cloud-platform&days=7");
        probe.Questions.Count.ShouldBeLessThanOrEqualTo(6);
    }

    [Fact]
    public async Task Is_kept_for_as_long_as_configured_and_dead_codes_and_tokens_not_a_day()
    {
        await _app.Run("identity", "CleanSignOns");
        (await _app.Read(db => db.AuthorizationCodes.CountAsync())).ShouldBe(0);
        (await _app.Read(db => db.AccessTokens.CountAsync())).ShouldBe(0);
        (await _app.Read(db => db.SignOns.CountAsync())).ShouldBe(2);
        _app.Clock.Advance(TimeSpan.FromDays(364));
        await _app.Run("identity", "CleanSignOns");
        (await _app.Read(db => db.SignOns.Select(s => s.MemberId).SingleAsync())).ShouldBe(_refused.Id);
    }

    [Fact]
    public async Task What_can_still_be_redeemed_or_revoked_is_not_removed()
    {
        await _app.SignOnAgain(_entered);
        await _app.Run("identity", "CleanSignOns");
        (await _app.Read(db => db.AuthorizationCodes.CountAsync())).ShouldBe(1);
        (await _app.Read(db => db.AccessTokens.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task The_person_finds_it_in_the_data_held_and_in_the_copy()
    {
        var browser = await _app.OtherBrowser(_entered.Email);
        (await browser.Get("/member/privacy/data")).Text.ShouldContain("碳星雲服務平台");
        var asked = await (await browser.Get("/member/privacy")).Submit(button: "申請複製本");
        await _app.Pump();
        using var archive = await browser.Download(asked.Path);
        var copy = archive.Text("copy.json");
        copy.ShouldContain("carbon-cloud-platform");
        copy.ShouldContain(nameof(SignOnOutcome.SignedOn));
    }

    [Fact]
    public async Task With_the_person_everything_of_single_sign_on_goes()
    {
        var theirs = await _app.OtherBrowser(_refused.Email);
        await (await theirs.Get("/member/privacy/erase")).Submit([("Input.Password", Accounts.Password)]);
        await _app.Pump();
        (await _app.Read(db => db.SignOns.AnyAsync(s => s.MemberId == _refused.Id))).ShouldBeFalse();

        var colleague = await _app.Entitled(admin: false);
        await _app.SignOnAgain(colleague);
        await (await (await _app.OtherBrowser(colleague.Email)).Get("/member/privacy/erase")).Submit([("Input.Password", Accounts.Password)]);
        await _app.Pump();
        (await _app.Failures()).ShouldBeEmpty();
        (await _app.Read(db => db.SignOns.AnyAsync(s => s.MemberId == colleague.Id))).ShouldBeFalse();
        (await _app.Read(db => db.AuthorizationCodes.AnyAsync(c => c.MemberId == colleague.Id))).ShouldBeFalse();
        (await _app.Read(db => db.AccessTokens.AnyAsync(t => t.MemberId == colleague.Id))).ShouldBeFalse();
        (await _app.Read(db => db.ServiceSeats.AnyAsync(s => s.MemberId == colleague.Id))).ShouldBeFalse();
    }

    private async Task<Person> Enter(string name, Client client, bool entitled)
    {
        var person = entitled ? await _app.Entitled(admin: false) : await _app.InCompany(admin: false);
        await _app.Change(async db => (await db.Members.SingleAsync(m => m.Id == person.Id)).ChangeProfile(name, null, "zh-TW"));
        var browser = await _app.OtherBrowser(person.Email);
        var party = new RelyingParty(_app, client);
        if (entitled)
            await party.SignOn(browser);
        else
            await browser.Get(party.SignOnUrl());
        return person with { Name = name };
    }
}
