using EcoSphere.Content.Domain.Articles;
using EcoSphere.Platform.SystemStore;
using EcoSphere.Testing;
using EcoSphere.UiKit.Composition;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EcoSphere.Content.Tests.Public;

/// <summary>Two hosts on one database, each with pages that it keeps ready.</summary>
public sealed class KeptPagesTests : IAsyncLifetime
{
    private App _here = null!;
    private App _there = null!;

    public async Task InitializeAsync()
    {
        var databases = Scratch.NewFolder();
        _here = await App.Start(new App.Settings { Database = databases });
        _there = await App.Start(new App.Settings { Database = databases });
    }

    public async Task DisposeAsync()
    {
        await _there.DisposeAsync();
        await _here.DisposeAsync();
    }

    [Fact]
    public async Task A_host_lets_go_of_its_pages_when_an_article_is_published_on_another()
    {
        await _there.LookAtKeptPages();
        await _there.LookAtKeptPages();
        (await News(_there)).Cards().ShouldBeEmpty();

        await _here.Publish(ArticleKind.News, "subsidy", Sample.News);
        await _here.Pump();
        (await News(_here)).Cards().ShouldHaveSingleItem();
        (await News(_there)).Cards().ShouldBeEmpty("it has not looked yet");
        await _there.LookAtKeptPages();
        (await News(_there)).Cards().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_page_that_was_being_made_meanwhile_goes_with_the_next_look_and_then_pages_stay()
    {
        await _there.LookAtKeptPages();
        await _there.LookAtKeptPages();
        await Renew(_here);
        await _there.LookAtKeptPages();
        await News(_there);
        (await IsKept(_there)).ShouldBeTrue();
        await _there.LookAtKeptPages();
        (await IsKept(_there)).ShouldBeFalse();
        await _there.LookAtKeptPages();
        (await IsKept(_there)).ShouldBeTrue();
    }

    [Fact]
    public async Task Hosts_that_renew_at_once_are_both_heard()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Renew(n % 2 == 0 ? _here : _there)));
        (await _here.With<Stamps, long>(s => s.Read("public-pages", CancellationToken.None))).ShouldBe(20);
    }

    private static Task Renew(App app) => app.Services.GetRequiredService<KeptPages>().Renew(CancellationToken.None);

    private static Task<Page> News(App app) => app.Browse().In("en").Get("/news");

    private static async Task<bool> IsKept(App app) => (await app.Browse().In("en").Raw("/news")).Headers.Age is not null;
}
