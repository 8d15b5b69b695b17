using System.Buffers.Binary;
using EcoSphere.Kernel;

namespace EcoSphere.Platform.Files.Inspection;

/// <summary>Walks the chunks of a WebP up to its end, and looks at what stands between and behind them.</summary>
internal static class WebpContent
{
    private const int FileHead = 12;
    private const int ChunkHead = 8;

    public static Error? Inspect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < FileHead || !bytes.StartsWith("RIFF"u8) || !bytes[8..].StartsWith("WEBP"u8))
            throw new ContentMismatchException();

        var told = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
        if (told < 4 || told > bytes.Length - ChunkHead)
            throw new InvalidDataException("An end beyond the end.");
        var end = ChunkHead + (int)told;
        var at = FileHead;
        var image = false;
        while (end - at >= ChunkHead)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            if (length > end - at - ChunkHead)
                throw new InvalidDataException("A chunk beyond the end.");
            var type = bytes.Slice(at, 4);
            var data = bytes.Slice(at + ChunkHead, (int)length);
            // a chunk of odd length is followed by one empty byte
            at += ChunkHead + (int)length + ((int)length & 1);

            if (type.SequenceEqual("VP8 "u8) || type.SequenceEqual("VP8L"u8) || type.SequenceEqual("ANMF"u8))
                image |= length > 0;
            else if (Markup.IsIn(data))
                throw new ContentMismatchException();
        }

        return image ? Trailer.Inspect(bytes, end) : throw new InvalidDataException("No image.");
    }
}
