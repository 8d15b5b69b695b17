using System.IO.Compression;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Testing;
using Shouldly;
using Xunit;

namespace EcoSphere.Content.Tests.Public;

/// <summary>Pages that hold nothing of anybody go out compressed; the others do not, because the length would tell of them.</summary>
public sealed class CompressionTests(App app) : IClassFixture<App>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/news")]
    [InlineData("/privacy")]
    [InlineData("/feed.xml")]
    [InlineData("/sitemap.xml")]
    public async Task Public_pages_are_compressed_for_strangers_made_anew_or_kept(string path)
    {
        await Ask(app.Browse(), path, "br");
        var packed = await Ask(app.Browse(), path, "br");
        packed.Headers.Age.ShouldNotBeNull();
        packed.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        var plain = await Ask(app.Browse(), path, null);
        plain.Content.Headers.ContentEncoding.ShouldBeEmpty();
        await using var opened = new BrotliStream(await packed.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        var length = (await new StreamReader(opened).ReadToEndAsync()).Length;
        length.ShouldBe((await plain.Content.ReadAsStringAsync()).Length);
        (await Ask(app.Browse(), path, "gzip")).Content.Headers.ContentEncoding.ShouldBe(["gzip"]);
    }

    [Fact]
    public async Task Whoever_is_signed_in_gets_every_page_as_it_is()
    {
        await app.Publish(ArticleKind.News, "compressed", Sample.News);
        foreach (var path in (string[])["/", "/news/compressed", "/member"])
            (await Ask(app.Browse(Person.Member()), path, "br")).Content.Headers.ContentEncoding.ShouldBeEmpty(path);
    }

    [Theory]
    [InlineData("/search?q=盤查")]
    [InlineData("/account/login")]
    [InlineData("/account/register")]
    public async Task Pages_with_a_form_or_with_what_was_typed_go_as_they_are(string path) =>
        (await Ask(app.Browse(), path, "br")).Content.Headers.ContentEncoding.ShouldBeEmpty();

    private static async Task<HttpResponseMessage> Ask(Browser browser, string path, string? encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (encoding is not null)
            request.Headers.AcceptEncoding.ParseAdd(encoding);
        var answer = await browser.Http.SendAsync(request);
        answer.IsSuccessStatusCode.ShouldBeTrue(path);
        return answer;
    }
}
