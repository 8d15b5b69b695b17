using EcoSphere.Testing.Hosts;

namespace EcoSphere.Benchmarks;

/// <summary>The public pages of articles, kept ready and made anew, however many articles there are.</summary>
internal static class Reading
{
    private const string Home = "/";
    private const string List = "/events";
    private const string Narrowed = "/resources?tag=carbon-inventory";
    private const string Search = "/search?q=碳盤查";

    private static int _last;

    public static async Task Measure(Plan plan, Report report, DataFolder data, Population population, BareProcess bare, Published published)
    {
        var articles = new ArticlePopulation(data, population);
        await articles.Prepare();
        var count = 0;
        foreach (var size in plan.Sizes.Select(s => Math.Max(s, 100)))
        {
            await articles.Add(count + 1, count = size);
            await using var host = published.Start(data);
            await host.Ready();
            var article = ArticlePopulation.Path(size / 2);
            await Pages.Compare(
                plan,
                report,
                bare,
                host,
                [
                    Page("home, kept", () => Get(Home), 1.5),
                    Page("home", () => Get(Anew($"{Home}?")), 6),
                    Page("list, kept", () => Get(List), 1.5),
                    Page("list", () => Get(Anew($"{List}?")), 6),
                    Page("list under a tag", () => Get(Anew(Narrowed)), 6),
                    Page("article, kept", () => Get(article), 1.5),
                    Page("article", () => Get(Anew($"{article}?")), 6),
                    Page("search", () => Get(Search), null),
                ]
            );

            PageUnderLoad Page(string name, Func<HttpRequestMessage> next, double? goal) => new(Bench.Text($"{name}, {size} articles"), next, goal);

            HttpRequestMessage Get(string path) => Visitor.Stranger.Get(host.Address, path);
        }
    }

    /// <summary>An address that nobody has asked for yet, so that its page is not kept ready.</summary>
    private static string Anew(string path) => Bench.Text($"{path}&n={Interlocked.Increment(ref _last)}");
}
