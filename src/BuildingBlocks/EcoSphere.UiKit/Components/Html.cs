using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace EcoSphere.UiKit.Components;

internal static class Html
{
    /// <summary>HTML with values put in; every value is encoded unless it is HTML content itself.</summary>
    public static IHtmlContent Of(FormattableString html) => new Filled(html);

    public static IHtmlContent Nothing => HtmlString.Empty;

    public static IHtmlContent All<T>(IEnumerable<T> values, Func<T, IHtmlContent> each)
    {
        var all = new HtmlContentBuilder();
        foreach (var value in values)
            all.AppendHtml(each(value));
        return all;
    }

    /// <summary>Writes its pieces one after the other: the framework's own way makes a string of every part, and of every part of that again.</summary>
    private sealed class Filled(FormattableString html) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var rest = html.Format.AsSpan();
            while (rest.IndexOfAny('{', '}') is var at and >= 0)
            {
                writer.Write(rest[..at]);
                // a doubled brace stands for itself
                if (rest[at + 1] == rest[at])
                {
                    writer.Write(rest[at]);
                    rest = rest[(at + 2)..];
                    continue;
                }

                var end = at + rest[at..].IndexOf('}');
                Write(html.GetArgument(int.Parse(rest[(at + 1)..end], NumberStyles.None, CultureInfo.InvariantCulture)), writer, encoder);
                rest = rest[(end + 1)..];
            }

            writer.Write(rest);
        }

        private static void Write(object? value, TextWriter writer, HtmlEncoder encoder)
        {
            if (value is IHtmlContent content)
                content.WriteTo(writer, encoder);
            else if (Convert.ToString(value, CultureInfo.CurrentCulture) is { Length: > 0 } text)
                encoder.Encode(writer, text);
        }
    }
}
