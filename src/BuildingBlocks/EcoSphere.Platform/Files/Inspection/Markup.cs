using System.Buffers;

namespace EcoSphere.Platform.Files.Inspection;

/// <summary>Finds tags that make a browser or a server run something, hidden where another format allows any text.</summary>
internal static class Markup
{
    private static readonly string[] Tags = ["!doctype", "html", "head", "body", "script", "svg", "iframe", "object", "embed", "meta", "?php"];
    private static readonly SearchValues<byte> AfterTag = SearchValues.Create(" \t\r\n\f/>"u8);

    /// <summary>Whether one of the tags begins somewhere in the bytes.</summary>
    public static bool IsIn(ReadOnlySpan<byte> bytes)
    {
        for (var at = bytes.IndexOf((byte)'<'); at >= 0; )
        {
            bytes = bytes[(at + 1)..];
            foreach (var tag in Tags)
            {
                // the sign after the tag keeps compressed data from looking like one by chance
                if (bytes.Length > tag.Length && IsTag(bytes[..tag.Length], tag) && AfterTag.Contains(bytes[tag.Length]))
                    return true;
            }

            at = bytes.IndexOf((byte)'<');
        }

        return false;
    }

    private static bool IsTag(ReadOnlySpan<byte> bytes, string tag) => System.Text.Ascii.EqualsIgnoreCase(bytes, tag);
}
