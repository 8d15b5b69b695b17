namespace EcoSphere.Content.Domain.Articles;

/// <summary>What an article is; decided when it is begun and never changed.</summary>
internal enum ArticleKind
{
    /// <summary>活動.</summary>
    Event,

    /// <summary>人培課程.</summary>
    Course,

    /// <summary>輔導資源.</summary>
    Resource,

    /// <summary>最新消息.</summary>
    News,

    /// <summary>個案分享.</summary>
    Case,

    /// <summary>A page of the site that stands by itself, such as the privacy policy.</summary>
    Page,
}

internal static class ArticleKinds
{
    /// <summary>Whether it takes place at a time: it then has a beginning, a place and a registration.</summary>
    public static bool TakesPlace(this ArticleKind kind) => kind is ArticleKind.Event or ArticleKind.Course;

    /// <summary>Whether it is shown as a card and therefore needs a picture and a summary.</summary>
    public static bool HasCard(this ArticleKind kind) => kind != ArticleKind.Page;
}
