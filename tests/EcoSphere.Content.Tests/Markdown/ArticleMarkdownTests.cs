using AngleSharp.Html.Parser;
using EcoSphere.Content.Application.Markdown;
using Shouldly;
using Xunit;

namespace EcoSphere.Content.Tests.Markdown;

public sealed class ArticleMarkdownTests
{
    private static readonly string[] Harmless = ["p", "a", "pre", "code", "em", "strong"];

    private static readonly MarkdownWords Words = new("（另開新視窗）");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("text <b onmouseover=alert(1)>bold</b>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](java&#x0A;script:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](vbscript:msgbox)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](//evil.example/a)")]
    [InlineData("[x](/\\\\evil.example)")]
    [InlineData("[x](https://user:pass@evil.example/)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)")]
    [InlineData("![x](https://evil.example/pixel.png)")]
    [InlineData("![x](/admin/content)")]
    [InlineData("![x](/media/../account/logout)")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("[![x](https://evil.example/p.png)](javascript:alert(1))")]
    [InlineData("[x](https://safe.example \"a\\\" onclick=\\\"alert(1)\")")]
    [InlineData("```\" onclick=\"alert(1)\ncode\n```")]
    public void Hostile_text_does_nothing(string hostile)
    {
        var body = new HtmlParser().ParseDocument(ArticleMarkdown.ToHtml(hostile, Words)).Body.ShouldNotBeNull();
        foreach (var element in body.QuerySelectorAll("*"))
        {
            Harmless.ShouldContain(element.LocalName);
            foreach (var attribute in element.Attributes)
            {
                attribute.Name.ShouldNotStartWith("on");
                attribute.Name.ShouldBeOneOf("href", "target", "rel", "class", "title");
            }

            if (element.GetAttribute("href") is { } href)
                href.ShouldStartWith("https://safe.example");
        }
    }

    [Fact]
    public void A_link_that_leaves_the_site_opens_a_window_of_its_own_and_says_so()
    {
        var html = ArticleMarkdown.ToHtml("[規格](https://docs.example.org/a?b=1&c=2)", Words);
        html.ShouldContain("href=\"https://docs.example.org/a?b=1&amp;c=2\"");
        html.ShouldContain("target=\"_blank\"");
        html.ShouldContain("rel=\"noopener noreferrer external\"");
        html.ShouldContain("規格 （另開新視窗）</a>");
    }

    [Fact]
    public void Links_within_the_site_and_to_mailboxes_stay_as_they_are()
    {
        var html = ArticleMarkdown.ToHtml("[活動](/events) [寫信](mailto:a@example.com) <b@example.com> [上面](#top)", Words);
        html.ShouldContain("href=\"/events\"");
        html.ShouldContain("href=\"mailto:a@example.com\"");
        html.ShouldContain("href=\"mailto:b@example.com\"");
        html.ShouldContain("href=\"#top\"");
        html.ShouldNotContain("_blank");
    }

    [Fact]
    public void Pictures_come_from_the_media_library_wherever_it_is_served()
    {
        const string Picture = "![圖](/media/01930000-0000-7000-8000-000000000001)";
        const string Id = "01930000-0000-7000-8000-000000000001";
        foreach (var place in (string[])["/media/", "/preview/abc/media/"])
        {
            var html = ArticleMarkdown.ToHtml(Picture, Words, place);
            html.ShouldContain($"src=\"{place}{Id}?width=800\"");
            html.ShouldContain($"srcset=\"{place}{Id}?width=800 1x, {place}{Id} 2x\"");
        }
    }

    [Theory]
    [InlineData("# a\n\n## b\n\n# c", "<h2>a</h2>|<h3>b</h3>|<h2>c</h2>")]
    [InlineData("## a\n\n#### b\n\n## c", "<h2>a</h2>|<h3>b</h3>|<h2>c</h2>")]
    [InlineData("### a\n\n# b\n\n###### c", "<h2>a</h2>|<h2>b</h2>|<h3>c</h3>")]
    public void Headings_continue_those_of_the_page(string markdown, string expected)
    {
        var html = ArticleMarkdown.ToHtml(markdown, Words);
        html.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(expected.Split('|'));
    }

    [Fact]
    public void Text_nested_without_end_is_shown_as_it_is()
    {
        var html = ArticleMarkdown.ToHtml(new string('>', 5000) + " x", Words);
        html.ShouldNotContain("<script");
        ArticleMarkdown.ToHtml(new string('[', 20_000), Words).ShouldNotBeEmpty();
    }

    [Fact]
    public void Plain_text_has_no_marks() =>
        ArticleMarkdown.ToPlainText("## 標題\n\n**粗體**與[連結](https://a.example)\n\n- 一\n- 二").ShouldBe("標題 粗體與連結 一 二");
}
