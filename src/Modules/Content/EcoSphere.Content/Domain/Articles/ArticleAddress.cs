using System.Text.RegularExpressions;
using EcoSphere.Kernel;

namespace EcoSphere.Content.Domain.Articles;

/// <summary>Where articles are found. The last part, the slug, is unique among those of a kind, former ones included.</summary>
internal static partial class ArticleAddress
{
    public const int SlugLength = 80;

    /// <summary>Explains product carbon footprint data exchange (PACT).</summary>
    public const string Pact = "pact";

    public const string Privacy = "privacy";
    public const string Accessibility = "accessibility";
    public const string SiteMap = "site-map";
    public const string Terms = "terms";
    public const string Contact = "contact";

    /// <summary>Pages that other pages rely on: they stand at the root, and can be neither renamed nor withdrawn.</summary>
    public static IReadOnlyList<string> Fixed { get; } = [Pact, Privacy, Accessibility, SiteMap, Terms, Contact];

    /// <summary>The list of a kind; null for pages, which have none.</summary>
    public static string? ListOf(ArticleKind kind) =>
        kind switch
        {
            ArticleKind.Event => "/events",
            ArticleKind.Course => "/courses",
            ArticleKind.Resource => "/resources",
            ArticleKind.News => "/news",
            ArticleKind.Case => "/cases",
            _ => null,
        };

    public static bool IsFixed(ArticleKind kind, string slug) => kind == ArticleKind.Page && Fixed.Contains(slug, StringComparer.Ordinal);

    public static string Of(ArticleKind kind, string slug) =>
        ListOf(kind) is { } list ? $"{list}/{slug}"
        : IsFixed(kind, slug) ? $"/{slug}"
        : $"/pages/{slug}";

    /// <summary>A typed slug in the form in which it is kept: small letters, digits and single hyphens.</summary>
    public static string? Typed(string? typed) =>
        TextInput.Line(typed) is { } line && Gaps().Replace(line, "-").Trim('-') is { Length: > 0 } slug
            ? slug.ToLower(System.Globalization.CultureInfo.InvariantCulture)
            : null;

    /// <summary>What is wrong with a slug, or null.</summary>
    public static Error? Check(string? slug) =>
        slug is null || !Shape().IsMatch(slug) ? Error.Invalid("Use small letters, digits and hyphens, such as carbon-inventory-basics.")
        : slug.Length > SlugLength ? Error.Invalid("Use at most {0} characters.", SlugLength)
        : null;

    /// <summary>The slug where none was typed: of the English title, or of the end of the id, which is random.</summary>
    public static string Suggest(string? titleEn, Guid id)
    {
        var letters = titleEn is null ? "" : string.Concat(titleEn.Where(c => c < 128));
        var slug = Typed(letters) is { } made ? made[..Math.Min(made.Length, SlugLength - 20)].Trim('-') : "";
        return slug.Length >= 3 ? slug : $"a-{Tail(id)}";
    }

    /// <summary>The same where another article has it already.</summary>
    public static string Another(string slug, Guid id) => $"{slug[..Math.Min(slug.Length, SlugLength - 20)].Trim('-')}-{Tail(id)}";

    private static string Tail(Guid id) => id.ToString("N")[^10..];

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();

    [GeneratedRegex(@"[\s_./'’:,&()!?-]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Gaps();
}
