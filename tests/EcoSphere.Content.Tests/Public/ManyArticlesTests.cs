using System.Net;
using EcoSphere.Testing;
using EcoSphere.Testing.Hosts;
using Shouldly;
using Xunit;

namespace EcoSphere.Content.Tests.Public;

/// <summary>The copies that speed is measured with are articles like any other.</summary>
public sealed class ManyArticlesTests
{
    [Fact]
    public async Task Copied_articles_are_listed_read_and_found()
    {
        using var data = new DataFolder();
        var population = new Population(data);
        await population.Prepare();
        var articles = new ArticlePopulation(data, population);
        await articles.Prepare();
        await articles.Add(1, 100);
        await articles.Add(101, 300);

        var app = await App.Start(new App.Settings { Database = data.Databases, Files = data.Files });
        var reader = app.Browse().In("zh-TW");
        for (var number = 296; number <= 300; number++)
            (await reader.Get(ArticlePopulation.Path(number))).ShouldBe(HttpStatusCode.OK).Document.QuerySelectorAll(".es-prose h2").Length.ShouldBe(6);
        (await reader.Get("/events")).ShouldBe(HttpStatusCode.OK).Cards().ShouldContain(c => c.EndsWith(" 300", StringComparison.Ordinal));
        (await reader.Get("/resources?tag=carbon-inventory")).ShouldBe(HttpStatusCode.OK).Cards().ShouldNotBeEmpty();
        (await reader.Get("/search?q=碳盤查實作")).ShouldBe(HttpStatusCode.OK).Document.QuerySelectorAll(".es-hits li").Length.ShouldBe(10);
        await app.DisposeAsync();
    }
}
