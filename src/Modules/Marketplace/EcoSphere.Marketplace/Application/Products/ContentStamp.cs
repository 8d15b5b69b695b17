using System.Security.Cryptography;
using System.Text;
using EcoSphere.Marketplace.Domain.Products;

namespace EcoSphere.Marketplace.Application.Products;

/// <summary>
/// Marks what one form of a product has shown. Another mark when it is sent means that somebody else has changed the very same part:
/// whoever writes about the price is not in the way of whoever adds an image.
/// </summary>
internal static class ContentStamp
{
    /// <summary>The mark of everything but images and files.</summary>
    public static string OfText(ProductContent content) => Of(content, field => field is not (ProductField.Images or ProductField.Files));

    /// <summary>The mark of the images or the files.</summary>
    public static string Of(ProductContent content, AttachmentKind kind) =>
        Of(content, field => field == (kind == AttachmentKind.Images ? ProductField.Images : ProductField.Files));

    private static string Of(ProductContent content, Func<ProductField, bool> isPart)
    {
        var values = FieldChange.Between(ProductContent.Empty, content).Where(c => isPart(c.Field)).Select(c => $"{c.Field}\u001f{c.After}");
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001e', values))));
    }
}
