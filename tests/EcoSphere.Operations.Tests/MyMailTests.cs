using System.Net;
using EcoSphere.Platform.Mail;

namespace EcoSphere.Operations.Tests;

/// <summary>Everybody sees the mails to the own account, of all modules, and nothing of what stands in them.</summary>
public sealed class MyMailTests(App app) : IClassFixture<App>
{
    private const string Address = "/member/mails";

    private static MailDraft Draft(Person to, string subject, Guid? member) =>
        new("notice", to.Email, to.Name, "zh-TW", new Phrase(subject), [new Phrase("The body says it.")], new Phrase("You asked for it."))
        {
            MemberId = member,
            ButtonText = new Phrase("Open it"),
            ButtonPath = "/account/activate?token=secret-of-the-reader",
        };

    private Task Write(Person to, string subject, string module = "identity", Guid? member = null) =>
        app.On(
            module,
            async db =>
            {
                db.Send(Draft(to, subject, member ?? to.Id));
                await db.SaveChangesAsync();
            }
        );

    [Fact]
    public async Task Subject_time_and_state_of_every_module_and_no_secret()
    {
        var reader = Person.Member();
        await Write(reader, "From the first");
        await app.Pump();
        await Write(reader, "From the second", "company");
        var page = await app.Browse(reader).Get(Address);
        page.ShouldBe(HttpStatusCode.OK).Text.ShouldContain(reader.Email);
        page.Document.QuerySelectorAll("tbody tr").Select(r => r.QuerySelector("th")!.TextContent).ShouldBe(["From the second", "From the first"]);
        page.Text.ShouldContain("已寄出");
        page.Text.ShouldContain("等候中");
        var html = await page.Response.Content.ReadAsStringAsync();
        html.ShouldNotContain("secret-of-the-reader");
        html.ShouldNotContain("The body says it.");
        page.Document.QuerySelectorAll("main table a").ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_sees_the_mails_of_another_not_even_of_the_one_who_had_the_address_before()
    {
        var reader = Person.Member();
        var before = Person.Member() with { Email = reader.Email };
        await Write(before, "To the one before");
        await Write(Person.Member(), "To a neighbour");
        (await app.Browse(reader).Get(Address)).Text.ShouldContain("沒有信件");
        (await app.Browse(Given.Operator).Get(Address)).Text.ShouldNotContain("To a neighbour");
    }

    [Fact]
    public async Task A_long_list_is_read_page_by_page()
    {
        var reader = Person.Member();
        for (var i = 1; i <= 25; i++)
        {
            await Write(reader, $"Mail {i:00}.", i % 2 == 0 ? "identity" : "marketplace");
            app.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var first = await app.Browse(reader).Get(Address);
        first.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(20);
        first.Text.ShouldContain("Mail 25.");
        var second = await first.Follow("較舊的");
        second.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(5);
        second.Text.ShouldContain("Mail 01.");
        // an address that nobody made is the top of the list
        (await app.Browse(reader).Get($"{Address}?page=nonsense")).Text.ShouldContain("Mail 25.");
    }
}
