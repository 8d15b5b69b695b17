using System.Globalization;
using AngleSharp.Html.Parser;
using EcoSphere.UiKit.Mail;
using EcoSphere.UiKit.Web.Tests.Host;
using Microsoft.Extensions.DependencyInjection;

namespace EcoSphere.UiKit.Web.Tests;

public sealed class MailHtmlTests
{
    private static readonly MailParts Parts = new(
        "zh-TW",
        "啟用您的帳號",
        "王小姐，您好：",
        ["請按下方按鈕完成啟用。", "連結 <24> 小時內有效。"],
        "啟用帳號",
        "https://eco.example/a?x=1&y=2",
        "您以這個信箱註冊了帳號。"
    );

    [Fact]
    public async Task Both_forms_say_the_same()
    {
        await using var site = await Site.Start();
        var mail = await site.Services.GetRequiredService<MailHtml>().Render(Parts);
        mail.Subject.ShouldBe("【EcoSphere】啟用您的帳號");

        mail.Html.ShouldStartWith("<!DOCTYPE html>");
        mail.Html.ShouldContain("王小姐，您好：");
        var page = new HtmlParser().ParseDocument(mail.Html);
        page.DocumentElement.GetAttribute("lang").ShouldBe("zh-TW");
        page.Title.ShouldBe(mail.Subject);
        page.QuerySelectorAll("a").Single().GetAttribute("href").ShouldBe(Parts.ButtonUrl);
        page.QuerySelectorAll("script, style, link, img, table").ShouldBeEmpty();

        foreach (
            var words in (string[])
                [
                    Parts.Greeting,
                    .. Parts.Paragraphs,
                    Parts.ButtonText!,
                    Parts.ButtonUrl!,
                    Parts.Why,
                    site.Say("This mail was sent by a machine; answers to it are not read."),
                ]
        )
        {
            page.Body!.TextContent.ShouldContain(words);
            mail.Text.ShouldContain(words);
        }
    }

    [Fact]
    public async Task The_words_around_follow_the_reader_and_not_the_request()
    {
        await using var site = await Site.Start();
        var before = CultureInfo.CurrentUICulture;
        var mail = await site.Services.GetRequiredService<MailHtml>().Render(Parts with { Culture = "en" });
        mail.Text.ShouldContain("answers to it are not read");
        mail.Html.ShouldContain("If the button does not work");
        CultureInfo.CurrentUICulture.ShouldBe(before);
    }

    [Fact]
    public async Task A_mail_without_a_button_has_no_link()
    {
        await using var site = await Site.Start();
        var mail = await site.Services.GetRequiredService<MailHtml>().Render(Parts with { ButtonText = null, ButtonUrl = null });
        mail.Html.ShouldNotContain("<a ");
        mail.Text.ShouldNotContain("http");
    }

    [Fact]
    public async Task A_subject_is_one_line()
    {
        await using var site = await Site.Start();
        (await site.Services.GetRequiredService<MailHtml>().Render(Parts with { Subject = "Hello\r\nBcc: all@example.test" })).Subject.ShouldBe(
            "【EcoSphere】Hello Bcc: all@example.test"
        );
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/account")]
    [InlineData(null)]
    public async Task A_button_leads_to_an_absolute_address(string? url)
    {
        await using var site = await Site.Start();
        await Should.ThrowAsync<ArgumentException>(() => site.Services.GetRequiredService<MailHtml>().Render(Parts with { ButtonUrl = url }));
    }
}
