using System.Net;
using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Application.Search;
using EcoSphere.Content.Application.Tags;
using EcoSphere.Content.Domain;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Content.Tests.Editing;
using EcoSphere.Platform.Search;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Content.Tests.Public;

public sealed class SearchPageTests : IAsyncLifetime
{
    private readonly App _app = new();

    public async Task InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.Publish(ArticleKind.News, "subsidy", Sample.News);
        await _app.Publish(
            ArticleKind.Resource,
            "guide",
            Sample.News with
            {
                Title = new("盤查手冊", "Inventory guide"),
                Body = new("第一章說明邊界，第二章說明排放熱點與範疇三。", "Chapter two is about hotspots and scope 3."),
            }
        );
        await _app.Publish(ArticleKind.Event, "briefing", Sample.Event.In(5, _app.Clock.GetUtcNow()));
    }

    public Task DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("熱點", "盤查手冊")]
    [InlineData("手冊 範疇", "盤查手冊")]
    [InlineData("hotsp", "盤查手冊")]
    [InlineData("ＳＣＯＰＥ", "盤查手冊")]
    [InlineData("臺中工業區", "碳盤查說明會")]
    public async Task A_word_within_the_text_is_found(string words, string title) => (await Titles(words)).ShouldBe([title]);

    [Fact]
    public async Task What_is_under_a_tag_is_found_by_the_tags_name_whatever_it_is_called_now()
    {
        var tag = (await _app.Send(new AddTag("border-levy", "碳關稅", "Border levy"), Desk.Anna)).Value;
        var article = await _app.Publish(ArticleKind.News, "exporters", Sample.News with { Title = new("出口須知", null), TagIds = [tag] });
        (await Titles("碳關稅")).ShouldBe(["出口須知"]);
        (await Titles("border 須知")).ShouldBe(["出口須知"]);
        (await Titles("碳關稅 熱點")).ShouldBeEmpty();
        var page = await _app.Browse().In("zh-TW").Get("/search?q=碳關稅");
        page.Document.QuerySelector(".es-chips a")!.GetAttribute("href").ShouldBe("/tags/border-levy");

        var seen = (await _app.Send(new ListTags(), Desk.Anna)).Value.Single(t => t.Id == tag).Version;
        (await _app.Send(new RenameTag(tag, seen, "邊境調整", null), Desk.Anna)).IsSuccess.ShouldBeTrue();
        (await Titles("碳關稅")).ShouldBeEmpty();
        (await Titles("邊境調整")).ShouldBe(["出口須知"]);
        (await _app.Send(new WithdrawArticle(article), Desk.Anna)).IsSuccess.ShouldBeTrue();
        (await Titles("邊境調整")).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_has_the_word_in_its_title_comes_first() => (await Titles("盤查"))[0].ShouldBeOneOf("盤查手冊", "碳盤查說明會");

    [Fact]
    public async Task All_words_must_be_there() => (await Titles("手冊 補助")).ShouldBeEmpty();

    [Fact]
    public async Task A_piece_of_the_text_shows_the_word_marked_and_nothing_added()
    {
        var page = await _app.Browse().In("zh-TW").Get("/search?q=熱點");
        page.Document.QuerySelector(".es-hits mark")!.TextContent.ShouldBe("熱點");
        page.Document.QuerySelector(".es-hits li p:last-child")!.TextContent.ShouldContain("第二章說明排放熱點與範疇三");
    }

    [Fact]
    public async Task Kinds_are_counted_and_narrow()
    {
        var page = await _app.Browse().In("en").Get("/search?q=盤查");
        page.Text.ShouldContain("Resource");
        (await _app.Browse().In("zh-TW").Get("/search?q=盤查&kind=Resource")).Document.QuerySelectorAll(".es-hits h3").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=")]
    [InlineData("/search?q=%25%27%22--%3B")]
    [InlineData("/search?q=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/search?q=a&kind=nonsense")]
    public async Task Whatever_is_typed_gets_a_page(string path) =>
        (await _app.Browse().Get(path)).Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.BadRequest);

    [Fact]
    public void Pieces_cut_no_character_and_mark_words_at_their_beginning_only()
    {
        var question = SearchWords.Ask("carbon 碳")!;
        Snippet.Marked("Decarbonise: carbon, 低碳", question).Where(p => p.IsHit).Select(p => p.Text).ShouldBe(["carbon", "碳"]);
        var parts = Snippet.Of([string.Concat(Enumerable.Repeat("😀", 60)) + "碳" + string.Concat(Enumerable.Repeat("😀", 200))], question);
        parts.ShouldAllBe(p => IsWhole(p.Text));
    }

    private static bool IsWhole(string text) => text.Length == 0 || (!char.IsLowSurrogate(text[0]) && !char.IsHighSurrogate(text[^1]));

    private async Task<IReadOnlyList<string>> Titles(string words) =>
        [
            .. (await _app.Browse().In("zh-TW").Get($"/search?q={Uri.EscapeDataString(words)}"))
                .Document.QuerySelectorAll(".es-hits h3")
                .Select(h => h.TextContent.Trim()),
        ];

    [Fact]
    public void A_snippet_ends_between_words()
    {
        var text = string.Join(' ', Enumerable.Repeat("about measurements of carbon", 20));
        var parts = Snippet.Of([text], SearchWords.Ask("carbon")!);
        string.Concat(parts.Select(p => p.Text))
            .Trim('…')
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe(["about", "carbon", "measurements", "of"]);
    }
}
