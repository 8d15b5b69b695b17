using System.Net;
using EcoSphere.Kernel;
using EcoSphere.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace EcoSphere.Identity.Tests.Admin;

public sealed class ConsentTests : IAsyncLifetime
{
    private const string New = "/admin/identity/consents/new";

    private App _app = null!;

    public async Task InitializeAsync() => _app = await App.Start(new App.Settings());

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_new_version_is_shown_once_more_published_once_and_asked_for_at_the_next_click()
    {
        var member = await _app.SignUp("consent@example.test");
        var form = await _app.Browse(Person.Staff(Permissions.Identity)).Get(New);
        var preview = await form.Submit([("Input.TextZh", "第二版"), ("Input.TextEn", "The second version")]);
        preview.Heading.ShouldBe("要發布第 2 版嗎？");
        (await _app.Read(db => db.ConsentTexts.CountAsync())).ShouldBe(1);

        (await preview.Submit(button: "發布第 2 版")).Path.ShouldBe("/admin/identity/consents");
        (await preview.Submit(button: "發布第 2 版")).Path.ShouldBe("/admin/identity/consents");
        (await _app.Read(db => db.ConsentTexts.CountAsync())).ShouldBe(2);
        (await member.Get("/member")).Path.ShouldStartWith("/account/consent");
    }

    [Fact]
    public async Task What_was_written_after_an_older_version_is_not_published_over_a_newer_one()
    {
        var staff = _app.Browse(Person.Staff(Permissions.Identity));
        var mine = await (await staff.Get(New)).Submit([("Input.TextZh", "我的"), ("Input.TextEn", "Mine")]);
        var theirs = await (await staff.Get(New)).Submit([("Input.TextZh", "他的"), ("Input.TextEn", "Theirs")]);
        await theirs.Submit(button: "發布第 2 版");
        (await mine.Submit(button: "發布第 2 版")).ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Both_languages_are_needed_and_something_must_have_changed()
    {
        var form = await _app.Browse(Person.Staff(Permissions.Identity)).Get(New);
        var refused = await form.Submit([("Input.TextZh", ""), ("Input.TextEn", "Only English")]);
        refused.ErrorOf("Input.TextZh").ShouldBe("請填寫中文內容。");
        refused.ValueOf("Input.TextEn").ShouldBe("Only English");
        (await (await form.Submit()).Submit(button: "發布第 2 版")).Errors.ShouldContain("內容與適用中的版本相同，沒有任何變更。");
    }
}
