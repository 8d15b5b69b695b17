using EcoSphere.Content.Application.Markdown;
using EcoSphere.Content.Application.Publications;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Content.Domain.Products;
using EcoSphere.Kernel;
using EcoSphere.Platform.Search;

namespace EcoSphere.Content.Application.Search;

/// <summary>What is to be found of an article or a tool.</summary>
internal sealed record SearchDocument(Guid SourceId, SearchEntry Entry)
{
    public static SearchDocument Of(Article article, Publication publication)
    {
        var live = article.Live!;
        var (title, summary) = (new LocalText(live.TitleZh, live.TitleEn), new LocalText(live.SummaryZh, live.SummaryEn));
        var plain = new LocalText(ArticleMarkdown.ToPlainText(live.BodyZh), ArticleMarkdown.ToPlainText(live.BodyEn));
        // places and organisers are looked for too
        var more = new[] { live.PlaceZh, live.PlaceEn, live.OrganiserZh, live.OrganiserEn };
        return Of(
            article.Id,
            Enum.Parse<FoundKind>(article.Kind.ToString()),
            article.Address,
            title,
            summary,
            plain,
            more,
            publication.PublishedAt,
            publication.WithdrawAt
        );
    }

    public static SearchDocument Of(ProductTile tile) =>
        Of(
            tile.Id,
            FoundKind.Product,
            tile.Path,
            new(tile.NameZh, tile.NameEn),
            new(tile.SummaryZh, tile.SummaryEn),
            LocalText.None,
            [tile.SupplierName, tile.SupplierNameEn, tile.CategoryZh, tile.CategoryEn],
            tile.PublishedAt,
            withdrawAt: null
        );

    private static SearchDocument Of(
        Guid id,
        FoundKind kind,
        string path,
        LocalText title,
        LocalText summary,
        LocalText plain,
        string?[] more,
        DateTimeOffset publishedAt,
        DateTimeOffset? withdrawAt
    )
    {
        string?[] titles = [title.Zh, title.En];
        string?[] summaries = [.. titles, summary.Zh, summary.En];
        var (zh, en) = (Cut(plain.Zh), Cut(plain.En));
        var text = SearchWords.Text([.. summaries, .. more, zh, en]);
        return new SearchDocument(
            id,
            new SearchEntry
            {
                SourceId = id,
                Kind = kind,
                Path = path,
                TitleZh = title.Zh!,
                TitleEn = title.En,
                SummaryZh = summary.Zh,
                SummaryEn = summary.En,
                PlainZh = zh,
                PlainEn = en,
                PublishedAt = publishedAt,
                WithdrawAt = withdrawAt,
                SearchTitle = SearchWords.Text(titles),
                SearchSummary = SearchWords.Text(summaries),
                SearchText = text[..Math.Min(text.Length, SearchEntry.SearchTextLength)],
            }
        );
    }

    private static string? Cut(string? text) => text is null ? null : text[..Math.Min(text.Length, SearchEntry.PlainLength)];
}
