using System.Buffers.Binary;
using EcoSphere.Kernel;

namespace EcoSphere.Platform.Files.Inspection;

/// <summary>Walks the segments of a JPEG up to its end, and looks at what stands between and behind them.</summary>
internal static class JpegContent
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;
    private const byte Comment = 0xFE;

    public static Error? Inspect(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            throw new ContentMismatchException();

        var at = 2;
        var frame = false;
        var scan = false;
        while (NextMarker(bytes, ref at) is { } marker)
        {
            if (marker == EndOfImage)
                return scan ? Trailer.Inspect(bytes, at) : throw new InvalidDataException("No image.");
            if (IsAlone(marker))
                continue;
            var segment = Segment(bytes, at);
            at += segment.Length + 2;
            if ((marker is >= 0xE0 and <= 0xEF || marker == Comment) && Markup.IsIn(segment))
                throw new ContentMismatchException();
            frame |= IsFrame(marker, segment);
            if (marker != StartOfScan)
                continue;
            if (!frame)
                throw new InvalidDataException("A scan without a frame.");
            scan = true;
            SkipScan(bytes, ref at);
        }

        // some cameras leave the end mark out, and every viewer shows such a picture
        return scan ? Trailer.Inspect(bytes, bytes.Length) : throw new InvalidDataException("No image.");
    }

    private static byte? NextMarker(ReadOnlySpan<byte> bytes, ref int at)
    {
        if (at >= bytes.Length)
            return null;
        if (bytes[at] != 0xFF)
            throw new InvalidDataException("No marker.");
        while (at < bytes.Length && bytes[at] == 0xFF)
            at++;
        return at < bytes.Length ? bytes[at++] : null;
    }

    private static bool IsAlone(byte marker) => marker is 0x01 or >= 0xD0 and <= 0xD8;

    private static bool IsFrame(byte marker, ReadOnlySpan<byte> segment) =>
        marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC)
        && (segment.Length >= 6 && BinaryPrimitives.ReadUInt16BigEndian(segment[3..]) > 0 ? true : throw new InvalidDataException("A frame without width."));

    private static ReadOnlySpan<byte> Segment(ReadOnlySpan<byte> bytes, int at)
    {
        if (at + 2 > bytes.Length)
            throw new InvalidDataException("A segment without length.");
        var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
        if (length < 2 || at + length > bytes.Length)
            throw new InvalidDataException("A segment beyond the end.");
        return bytes[(at + 2)..(at + length)];
    }

    private static void SkipScan(ReadOnlySpan<byte> bytes, ref int at)
    {
        while (true)
        {
            var next = bytes[at..].IndexOf((byte)0xFF);
            if (next < 0 || at + next + 1 >= bytes.Length)
            {
                at = bytes.Length;
                return;
            }

            at += next;
            if (bytes[at + 1] is not (0x00 or 0xFF or >= 0xD0 and <= 0xD7))
                return;
            at += bytes[at + 1] == 0xFF ? 1 : 2;
        }
    }
}
