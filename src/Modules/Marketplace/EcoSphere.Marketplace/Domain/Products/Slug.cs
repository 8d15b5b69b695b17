using System.Text;

namespace EcoSphere.Marketplace.Domain.Products;

/// <summary>The part of an address that stands for a product, a supplier or a category: small letters, digits and hyphens. Given once and never changed.</summary>
internal static class Slug
{
    public const int MaxLength = 60;

    private const int BaseLength = 48;

    /// <summary>Made of the Latin letters and digits of a name; of the end of an id, which is random, where there are too few.</summary>
    public static string Of(string? name, Guid id)
    {
        var made = new StringBuilder();
        foreach (var c in name ?? "")
        {
            if (char.IsAsciiLetterOrDigit(c))
                made.Append(char.ToLowerInvariant(c));
            else if (made.Length > 0 && made[^1] != '-')
                made.Append('-');
        }

        var slug = made.ToString(0, Math.Min(made.Length, BaseLength)).Trim('-');
        return slug.Length >= 3 ? slug : $"{(slug.Length == 0 ? "p" : slug)}-{Tail(id)}";
    }

    /// <summary>The same for a name that another has taken already.</summary>
    public static string Another(string slug, Guid id) => $"{slug[..Math.Min(slug.Length, BaseLength)].Trim('-')}-{Tail(id)}";

    private static string Tail(Guid id) => id.ToString("N")[^8..];
}
