using EcoSphere.Content.Domain;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Content.Domain.Media;
using EcoSphere.Content.Infrastructure;
using EcoSphere.Kernel;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Testing.Hosts;

/// <summary>
/// Fills a data folder that has the demo data with any number of published articles before a host starts: some are made by the domain,
/// the others are copies of their rows.
/// </summary>
public sealed class ArticlePopulation(DataFolder data, Population population)
{
    private const int Templates = 20;
    private const string Schema = "content";

    /// <summary>A minute in the unit in which SQLite keeps moments.</summary>
    private const string Minute = "s.n * 600000000";

    /// <summary>What copy number <c>s.n</c> is made of.</summary>
    private const string Template =
        "\"Kind\" = CASE s.n % 5 WHEN 0 THEN 'Event' WHEN 1 THEN 'Course' WHEN 2 THEN 'Resource' WHEN 3 THEN 'News' ELSE 'Case' END AND \"Slug\" = 'bulk-' || (s.n % 20)";

    private static readonly string[] Names = ["碳盤查實作", "節能診斷", "綠電採購", "產品碳足跡", "碳邊境申報", "供應鏈減碳", "補助申請", "永續報告"];

    /// <summary>Where a copied article is read.</summary>
    /// <param name="number">Its number, from 1.</param>
    public static string Path(int number) => ArticleAddress.Of(KindOf(number), FormattableString.Invariant($"bulk-copy-{number}"));

    /// <summary>Makes the articles that are copied.</summary>
    public async Task Prepare()
    {
        var app = await App.Start(new App.Settings { Database = data.Databases, Files = data.Files });
        await app.With<ContentDb>(async db =>
        {
            var tags = await db.Tags.OrderBy(t => t.Slug).Select(t => t.Id).ToListAsync();
            var cover = await db.Media.Where(m => m.Kind == MediaKind.Picture).Select(m => m.Id).FirstAsync();
            for (var i = 0; i < Templates; i++)
                db.Articles.Add(Written(i, cover, [tags[i % tags.Count], tags[(i + 1) % tags.Count]], app.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        await app.Pump();
        await app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        // a text of usual length is read; the index of the search stays small enough to copy
        var paragraph = string.Concat(Enumerable.Repeat("先確認組織邊界，再逐一鑑別排放源，收集電費單與燃料單，換算成二氧化碳當量。", 4));
        var body = string.Join(
            "\n\n",
            Enumerable.Range(1, 6).Select(n => FormattableString.Invariant($"## 步驟 {n}\n\n{paragraph}\n\n- 電力\n- 燃料\n- 製程"))
        );
        await data.Execute(
            Schema,
            $"UPDATE \"ArticleRevisions\" SET \"BodyZh\" = '{body}' WHERE \"ArticleId\" IN (SELECT \"Id\" FROM \"Articles\" WHERE \"Slug\" LIKE 'bulk-%')"
        );
    }

    /// <summary>Adds published articles.</summary>
    /// <param name="from">The number of the first one, from 1.</param>
    /// <param name="to">The number of the last one.</param>
    public async Task Add(int from, int to)
    {
        const string Article = $"(SELECT \"Id\" FROM \"Articles\" WHERE {Template})";
        const string Number = "1000000 + s.n";
        const string Slug = "'bulk-copy-' || s.n";
        var copied = Population.Numbers(from, to);
        var id = Population.Id(111);
        (string, string)[] moments = [Earlier("StartsAt"), Earlier("EndsAt"), Earlier("PublishedAt"), Earlier("ChangedAt"), Earlier("SortAt")];
        await population.Copy(
            Schema,
            "Articles",
            Template,
            copied,
            [("Id", id), ("Slug", Slug), ("WorkingTitle", "t.\"WorkingTitle\" || ' ' || s.n"), Earlier("ChangedAt"), Earlier("PublishedAt")]
        );
        await population.Copy(Schema, "ArticleSlugs", Template, copied, ("ArticleId", id), ("Slug", Slug));
        await population.Copy(
            Schema,
            "ArticleRevisions",
            $"\"ArticleId\" = {Article}",
            copied,
            [("Id", Population.Id(112)), ("ArticleId", id), ("TitleZh", "t.\"TitleZh\" || ' ' || s.n"), Earlier("StartsAt"), Earlier("EndsAt")]
        );
        await population.Copy(
            Schema,
            "Publications",
            Template,
            copied,
            [("Number", Number), ("ArticleId", id), ("Slug", Slug), ("TitleZh", "t.\"TitleZh\" || ' ' || s.n"), .. moments]
        );
        await population.Copy(
            Schema,
            "PublicationTags",
            $"\"PublicationNumber\" = (SELECT \"Number\" FROM \"Publications\" WHERE {Template})",
            copied,
            ("PublicationNumber", Number),
            Earlier("SortAt")
        );
        await population.Copy(
            Schema,
            "SearchEntries",
            $"\"SourceId\" = {Article}",
            copied,
            ("Number", Number),
            ("SourceId", id),
            ("Path", "substr(t.\"Path\", 1, instr(substr(t.\"Path\", 2), '/') + 1) || 'bulk-copy-' || s.n"),
            ("TitleZh", "t.\"TitleZh\" || ' ' || s.n"),
            Earlier("PublishedAt")
        );
        await population.Copy(
            Schema,
            "SearchTerms",
            $"\"EntryNumber\" = (SELECT \"Number\" FROM \"SearchEntries\" WHERE \"SourceId\" = {Article})",
            copied,
            ("EntryNumber", Number)
        );
    }

    private static (string Column, string Value) Earlier(string column) => (column, $"t.\"{column}\" - {Minute}");

    private static ArticleKind KindOf(int number) => (ArticleKind)(number % 5);

    private static Article Written(int number, Guid cover, IReadOnlyList<Guid> tags, DateTimeOffset now)
    {
        var name = Names[number % Names.Length];
        var content = new ArticleContent
        {
            Title = new LocalText(name, FormattableString.Invariant($"Article {number}")),
            Summary = new LocalText($"{name}：從資料整理到申報，一次說明。", "From the data to the declaration."),
            Body = new LocalText("## 內容\n\n適合第一次接觸的工廠。", "## Contents\n\nFor plants that begin."),
            CoverId = cover,
            CoverAlt = new LocalText("一排長條圖", "A row of bars"),
            TagIds = tags,
        };
        var kind = KindOf(number);
        // some weeks ahead: of the copies, each a minute earlier than the one before, many are over
        if (kind.TakesPlace())
            content = content with
            {
                Occasion = new Occasion
                {
                    StartsAt = now.AddDays(30),
                    EndsAt = now.AddDays(30).AddHours(3),
                    Place = new LocalText("臺中工業區服務中心", "Taichung Industrial Park"),
                },
            };
        var article = Article.Begin(kind, FormattableString.Invariant($"bulk-{number}"), content, new Editor(Guid.CreateVersion7(), "安編輯"), now).Value;
        Must(article.Publish(now));
        return article;
    }

    private static void Must(Result result)
    {
        if (result.Error is { } error)
            throw new InvalidOperationException(error.Message);
    }
}
