using System.Buffers.Binary;
using EcoSphere.Kernel;

namespace EcoSphere.Platform.Files.Inspection;

/// <summary>Walks the chunks of a PNG up to its end, and looks at what stands between and behind them.</summary>
internal static class PngContent
{
    private const int ChunkFrame = 12;

    public static Error? Inspect(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
            throw new ContentMismatchException();

        var at = 8;
        var header = false;
        var image = false;
        while (bytes.Length - at >= ChunkFrame)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length - at - ChunkFrame)
                throw new InvalidDataException("A chunk beyond the end.");
            var type = bytes.Slice(at + 4, 4);
            var data = bytes.Slice(at + 8, (int)length);
            at += ChunkFrame + (int)length;

            if (!header)
            {
                header = IsHeader(type, data) ? true : throw new InvalidDataException("No header.");
            }
            else if (type.SequenceEqual("IDAT"u8))
            {
                image = true;
            }
            else if (type.SequenceEqual("IEND"u8))
            {
                return image ? Trailer.Inspect(bytes, at) : throw new InvalidDataException("No image.");
            }
            else if (!type.SequenceEqual("fdAT"u8) && Markup.IsIn(data))
            {
                throw new ContentMismatchException();
            }
        }

        throw new InvalidDataException("No end.");
    }

    private static bool IsHeader(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data) =>
        type.SequenceEqual("IHDR"u8)
        && data.Length == 13
        && BinaryPrimitives.ReadUInt32BigEndian(data) is > 0 and <= int.MaxValue
        && BinaryPrimitives.ReadUInt32BigEndian(data[4..]) is > 0 and <= int.MaxValue
        && data[8] is 1 or 2 or 4 or 8 or 16
        && data[9] is 0 or 2 or 3 or 4 or 6;
}
