using System.Buffers;
using EcoSphere.Kernel;

namespace EcoSphere.Platform.Files.Inspection;

/// <summary>Knows a PDF by its header and its end, and an encrypted one by the entry its trailer must carry unencrypted.</summary>
internal static class PdfContent
{
    private const int HeadThatBrowsersSniff = 1445;
    private static readonly SearchValues<byte> White = SearchValues.Create(" \t\r\n\f\0"u8);
    private static readonly SearchValues<byte> Delimiters = SearchValues.Create(" \t\r\n\f\0()<>[]{}/%"u8);

    private static ReadOnlySpan<byte> EndMark => "%%EOF"u8;

    public static Error? Inspect(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("%PDF-"u8) || bytes.Length < 8 || bytes[5] is not ((byte)'1' or (byte)'2'))
            throw new ContentMismatchException();
        if (Markup.IsIn(bytes[..Math.Min(bytes.Length, HeadThatBrowsersSniff)]))
            throw new ContentMismatchException();
        if (bytes.LastIndexOf("startxref"u8) < 0)
            throw new InvalidDataException("No cross-reference.");
        if (IsEncrypted(bytes))
            return UploadErrors.Protected;

        var end = bytes.LastIndexOf(EndMark);
        if (end < 0)
            return null;
        end += EndMark.Length;
        var white = bytes[end..].IndexOfAnyExcept(White);
        return Trailer.Inspect(bytes, white < 0 ? bytes.Length : end + white);
    }

    // The trailer may stand anywhere and may be a stream's dictionary; its entry is found by name, also where letters are written as #45.
    private static bool IsEncrypted(ReadOnlySpan<byte> bytes)
    {
        for (var at = bytes.IndexOf((byte)'/'); at >= 0; at = bytes.IndexOf((byte)'/'))
        {
            bytes = bytes[(at + 1)..];
            if (IsName(bytes, "Encrypt"u8, out var length) && IsReferenceOrDictionary(bytes[length..]))
                return true;
        }

        return false;
    }

    private static bool IsName(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name, out int length)
    {
        length = 0;
        foreach (var letter in name)
        {
            if (length >= bytes.Length)
                return false;
            if (bytes[length] == letter)
            {
                length++;
            }
            else if (
                bytes[length] == (byte)'#'
                && length + 3 <= bytes.Length
                && byte.TryParse(bytes.Slice(length + 1, 2), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var escaped)
                && escaped == letter
            )
            {
                length += 3;
            }
            else
            {
                return false;
            }
        }

        return length < bytes.Length && Delimiters.Contains(bytes[length]);
    }

    private static bool IsReferenceOrDictionary(ReadOnlySpan<byte> bytes)
    {
        while (true)
        {
            var at = bytes.IndexOfAnyExcept(White);
            if (at < 0)
                return false;
            bytes = bytes[at..];
            if (bytes[0] != (byte)'%')
                return bytes.StartsWith("<<"u8) || bytes[0] is >= (byte)'0' and <= (byte)'9';
            var lineEnd = bytes.IndexOfAny((byte)'\r', (byte)'\n');
            if (lineEnd < 0)
                return false;
            bytes = bytes[lineEnd..];
        }
    }
}
