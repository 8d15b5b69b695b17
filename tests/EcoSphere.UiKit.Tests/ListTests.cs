using EcoSphere.Platform.Lists;
using EcoSphere.UiKit.Components;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EcoSphere.UiKit.Tests;

public class ListTests
{
    [Theory]
    [InlineData(0, 1, 0, 0, false)]
    [InlineData(20, 1, 1, 20, false)]
    [InlineData(21, 2, 21, 21, false)]
    [InlineData(21, 3, 41, 21, true)]
    [InlineData(21, 0, -19, 0, true)]
    public void A_page_knows_its_place(int total, int number, int first, int last, bool outside)
    {
        var info = new PageInfo(number, 20, total);
        info.IsOutside.ShouldBe(outside);
        info.First.ShouldBe(first);
        info.Last.ShouldBe(last);
    }

    [Fact]
    public void The_pager_keeps_the_rest_of_the_address()
    {
        var pager = new Rendering(query: "?q=%E7%B6%A0&kind=a&kind=b&page=5").Element(new EsPager(Rendering.Texts) { Info = new PageInfo(5, 10, 95) });
        pager.QuerySelector("[rel=next]")!.GetAttribute("href").ShouldBe("/list?q=%E7%B6%A0&kind=a&kind=b&page=6");
        pager.QuerySelectorAll("a[aria-current=page]").Single().TextContent.ShouldBe("5");
        pager.QuerySelectorAll("a[aria-label]").Select(link => link.TextContent).ShouldBe(["1", "3", "4", "5", "6", "7", "10"]);
        pager.QuerySelector("a[aria-label]")!.GetAttribute("href").ShouldBe("/list?q=%E7%B6%A0&kind=a&kind=b");
    }

    [Fact]
    public void A_single_page_has_no_pager() => new Rendering().Run(new EsPager(Rendering.Texts) { Info = new PageInfo(1, 20, 20) }).TagName.ShouldBeNull();

    [Theory]
    [InlineData("", false, "/list?sort=name", null)]
    [InlineData("", true, "/list?sort=-name", null)]
    [InlineData("?sort=name&page=3", false, "/list?sort=-name", "ascending")]
    [InlineData("?sort=-name", false, "/list?sort=name", "descending")]
    public void A_click_on_a_head_turns_the_order(string query, bool descendingFirst, string href, string? order)
    {
        var output = new Rendering(query: query).Run(
            new EsSort
            {
                Key = "name",
                Label = "Name",
                DescendingFirst = descendingFirst,
            }
        );
        output.TagName.ShouldBe("th");
        output.Attributes["aria-sort"]?.Value.ShouldBe(order);
        output.Content.GetContent().ShouldContain($"href=\"{href}\"");
    }

    [Fact]
    public void Filters_add_up_and_clear_together()
    {
        var page = new Rendering(query: "?kind=a&q=x&page=2");
        var filters = new EsFilters(Rendering.Texts) { View = page.View };
        var facet = new EsFacet
        {
            View = page.View,
            Name = "kind",
            Label = "Kind",
            Options = [new("a", "A", 3), new("b", "B", 0)],
        };
        var items = new Dictionary<object, object> { [typeof(EsFilters)] = filters };
        var output = new TagHelperOutput("es-facet", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        facet.Process(new TagHelperContext([], items, "1"), output);

        var links = Rendering.Parse(output).QuerySelectorAll("a");
        links.Select(link => link.GetAttribute("href")).ShouldBe(["/list?q=x", "/list?q=x&kind=a&kind=b"]);
        links[0].GetAttribute("aria-current").ShouldBe("true");
        page.Element(filters).QuerySelector(".es-filters-head a")!.GetAttribute("href").ShouldBe("/list?q=x");
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("?kind=a", true)]
    public void A_folded_facet_is_open_where_something_is_chosen(string query, bool isOpen)
    {
        var page = new Rendering(query: query);
        var items = new Dictionary<object, object> { [typeof(EsFilters)] = new EsFilters(Rendering.Texts) { View = page.View } };
        var output = new TagHelperOutput("es-facet", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        new EsFacet
        {
            View = page.View,
            Name = "kind",
            Label = "Kind",
            Folded = true,
            Options = [new("a", "A", 3)],
        }.Process(new TagHelperContext([], items, "1"), output);
        var details = Rendering.Parse(output).QuerySelector("details")!;
        details.HasAttribute("open").ShouldBe(isOpen);
        details.QuerySelector("summary h3")!.TextContent.ShouldBe("Kind");
        details.QuerySelectorAll("a").Length.ShouldBe(1);
    }

    [Fact]
    public void An_address_changes_one_name_and_keeps_the_page_where_the_list_stays()
    {
        var request = new Rendering(query: "?q=x&pick=a&page=2").View.HttpContext.Request;
        Addresses.With(request, "pick", "b").ShouldBe("/list?q=x&pick=b");
        Addresses.On(request, "pick", "a", "b").ShouldBe("/list?q=x&page=2&pick=a&pick=b");
        Addresses.Clear(request, "q").ShouldBe("/list?pick=a");
    }

    [Theory]
    [InlineData("zh-TW", "共 45 筆，顯示第 21 至 40 筆")]
    [InlineData("en", "45 results, showing 21 to 40")]
    public void Results_are_counted_in_both_languages(string culture, string expected)
    {
        using var _ = new InCulture(culture);
        new Rendering().Element(new EsResults(Rendering.Texts) { Info = new PageInfo(2, 20, 45) }).TextContent.ShouldBe(expected);
    }

    [Fact]
    public void What_is_empty_says_so()
    {
        using var _ = new InCulture("zh-TW");
        new Rendering().Element(new EsFact(Rendering.Texts) { Term = "分機", Value = " " }).QuerySelector("dd")!.TextContent.ShouldBe("未提供");
    }

    [Fact]
    public void An_icon_that_is_not_in_the_sprite_is_refused() => Should.Throw<ArgumentException>(() => new Rendering().Run(new EsIcon { Name = "unicorn" }));

    [Fact]
    public void Every_tone_has_an_icon_of_the_sprite() => Enum.GetValues<StatusTone>().ShouldAllBe(tone => Icons.Names.Contains(tone.Icon()));
}
