using EcoSphere.Kernel;

namespace EcoSphere.Content.Domain.Articles;

/// <summary>A link beside an article; opened in a window of its own.</summary>
/// <param name="Url">With its scheme, http or https.</param>
/// <param name="TitleZh">What is there; compulsory.</param>
/// <param name="TitleEn">The same in English, or null.</param>
internal sealed record RelatedLink(string Url, string TitleZh, string? TitleEn)
{
    public const int TitleLength = 120;

    /// <summary>The longest address; longer than that of a company's website, because registration forms carry much in theirs.</summary>
    public const int UrlLength = 400;

    /// <summary>Checks an address that may be missing.</summary>
    public static void CheckUrl(FieldChecks checks, string? url, string field)
    {
        ArgumentNullException.ThrowIfNull(checks);
        checks.Text(url, UrlLength, field);
        checks.Require(url is null || WebAddress.IsValid(url), field, Error.Invalid("Enter the address of a website, such as https://www.example.com."));
    }
}

/// <summary>A document beside an article.</summary>
/// <param name="MediaId">The item of the media library.</param>
/// <param name="TitleZh">What it is; compulsory.</param>
/// <param name="TitleEn">The same in English, or null.</param>
internal sealed record ArticleAttachment(Guid MediaId, string TitleZh, string? TitleEn)
{
    public const int TitleLength = 120;
}
