using System.Security.Cryptography;
using System.Text;
using EcoSphere.Content.Domain.Articles;

namespace EcoSphere.Content.Application.Articles;

/// <summary>Marks what a form has shown of an article. Another mark when it is sent means that somebody else has written meanwhile.</summary>
internal static class ArticleStamp
{
    public static string Of(ArticleContent content)
    {
        var values = FieldChange.Between(ArticleContent.Empty, content).Select(c => $"{c.Field}\u001f{c.After}");
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001e', values))));
    }
}
