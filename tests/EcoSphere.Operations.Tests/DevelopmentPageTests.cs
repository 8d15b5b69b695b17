using System.Net;
using System.Text.Json;
using EcoSphere.Platform.Events;
using EcoSphere.Platform.Mail;
using EcoSphere.Platform.Operations.Messages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.Operations.Tests;

public sealed class DevelopmentPageTests : IAsyncLifetime
{
    private readonly string _mails = Directory.CreateTempSubdirectory("ecosphere-mails-").FullName;
    private App _app = null!;

    public async Task InitializeAsync() =>
        _app = await App.Start(new App.Settings { Configuration = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Mail:Folder"] = _mails } });

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_mails, recursive: true);
    }

    [Fact]
    public async Task Outside_development_there_are_none()
    {
        var production = await App.Start(new App.Settings { Environment = "Production" });
        try
        {
            Routes(_app).ShouldContain("dev/mailbox");
            Routes(production).Where(r => r.StartsWith("dev", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
            foreach (var path in (string[])["/dev", "/dev/mailbox", $"/dev/mailbox/{Guid.Empty}", "/dev/events", "/dev/components"])
                (await production.Browse().Get(path)).ShouldBe(HttpStatusCode.NotFound);

            (await production.Browse().Get("/")).ShouldBe(HttpStatusCode.OK).Document.QuerySelector("a[href^='/dev']").ShouldBeNull();
        }
        finally
        {
            await production.DisposeAsync();
        }
    }

    private static IEnumerable<string> Routes(App app) =>
        app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(e => e.RoutePattern.RawText!.TrimStart('/'));

    [Theory]
    [InlineData("zh-TW")]
    [InlineData("en")]
    public async Task Home_and_the_developers_home_lead_nowhere_that_does_not_exist(string language)
    {
        var browser = _app.Browse().In(language);
        foreach (var start in (string[])["/", "/dev"])
        {
            var page = (await browser.Get(start)).ShouldBe(HttpStatusCode.OK);
            foreach (var link in page.Document.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!).Distinct())
                ((int)(await browser.Raw(link)).StatusCode).ShouldBeLessThan(400, $"{link} on {start}");
        }
    }

    [Fact]
    public async Task Mails_are_listed_and_shown_in_a_frame_that_can_do_nothing()
    {
        var mail = new OutgoingMail(
            Guid.CreateVersion7(),
            "reader@example.test",
            "林小綠",
            "【EcoSphere】歡迎",
            "<html><head><title>x</title></head><body><script>alert(1)</script><a href=\"/go\">go</a></body></html>",
            "純文字內容",
            ["https://ecosphere.test/account/activate?token=abc"]
        );
        await File.WriteAllTextAsync(Path.Combine(_mails, $"{mail.Id:N}.json"), JsonSerializer.Serialize(mail, JsonSerializerOptions.Web));
        await File.WriteAllTextAsync(Path.Combine(_mails, "other.json"), "not a mail");

        var browser = _app.Browse();
        var list = await browser.Get("/dev/mailbox?q=READER@");
        list.Document.QuerySelector("a[href='/account/activate?token=abc']").ShouldNotBeNull();
        var page = await list.Follow("【EcoSphere】歡迎");
        page.Text.ShouldContain("純文字內容");
        var frame = page.Document.QuerySelector("iframe")!;
        frame.GetAttribute("sandbox")!.ShouldNotContain("scripts");

        var body = await browser.Raw(frame.GetAttribute("src")!);
        body.StatusCode.ShouldBe(HttpStatusCode.OK);
        body.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldStartWith("default-src 'none'");
        body.Headers.Contains("X-Frame-Options").ShouldBeFalse();
        (await body.Content.ReadAsStringAsync()).ShouldContain("<base target=\"_top\">");
        (await browser.Get($"/dev/mailbox/{Guid.CreateVersion7()}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Any_event_that_a_module_hears_can_be_told_to_it()
    {
        var browser = _app.Browse();
        var form = await browser.Get("/dev/events?chosen=identity:company.member-joined");
        form.ValueOf("Json").ShouldContain("\"companyId\"");
        var told = await form.Submit(button: "放入收件匣");
        told.Text.ShouldContain("company.member-joined 已放入 identity 的收件匣");

        await _app.Pump();
        var row = (
            await _app.Send(new ListMessages(new MessageFilter("identity", MessageDirection.In, null, "member-joined"), null), Given.Operator)
        ).Value.Rows.ShouldHaveSingleItem();
        row.State.ShouldBe(MessageState.Done);
        (await browser.Get("/dev/events")).Text.ShouldContain(row.Handler!);
    }

    [Fact]
    public async Task Every_sample_is_such_an_event()
    {
        var browser = _app.Browse();
        var page = await browser.Get("/dev/events");
        var heard = page.Document.QuerySelectorAll("option").Select(o => o.GetAttribute("value")!).Where(v => v.Length > 0).ToList();
        heard.ShouldNotBeEmpty();
        foreach (var chosen in heard)
            (await (await browser.Get($"/dev/events?chosen={chosen}")).Submit(button: "放入收件匣")).Text.ShouldContain(
                "處理結果請見下方",
                Case.Sensitive,
                chosen
            );
    }

    [Fact]
    public async Task What_is_no_such_event_is_refused_and_stays_in_the_form()
    {
        var form = await _app.Browse().Get("/dev/events?chosen=identity:company.member-joined");
        var page = await form.Submit([("Json", """{"companyId": 5}""")], "放入收件匣");
        page.ErrorOf("Json").ShouldContain("內容不是這種事件");
        page.ValueOf("Json").ShouldBe("""{"companyId": 5}""");
        (await form.Submit([("Chosen", "identity:no.such-event")], "放入收件匣")).ShouldBe(HttpStatusCode.NotFound);
    }
}
