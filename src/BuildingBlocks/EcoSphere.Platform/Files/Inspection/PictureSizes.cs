using System.Buffers.Binary;
using EcoSphere.Kernel;

namespace EcoSphere.Platform.Files.Inspection;

/// <summary>Reads how large a picture is from the beginning of its file, whose content has been inspected before.</summary>
internal static class PictureSizes
{
    /// <summary>The size in pixels, or null where the file is no picture.</summary>
    public static PictureSize? Read(FileKind kind, ReadOnlySpan<byte> bytes) =>
        kind switch
        {
            FileKind.Png => Sound(Png(bytes)),
            FileKind.Jpeg => Sound(Jpeg(bytes)),
            FileKind.Webp => Sound(Webp(bytes)),
            _ => null,
        };

    private static PictureSize Sound(PictureSize size) =>
        size is { Width: > 0, Height: > 0 } ? size : throw new InvalidDataException("A picture without size.");

    private static PictureSize Png(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadInt32BigEndian(Part(bytes, 16, 4)), BinaryPrimitives.ReadInt32BigEndian(Part(bytes, 20, 4)));

    /// <summary>Goes from segment to segment to the one that begins the frame (SOF, ITU T.81 B.2.2).</summary>
    private static PictureSize Jpeg(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (true)
        {
            // any number of fill bytes may come before a marker (B.1.1.2)
            while (Part(bytes, at, 2)[1] == 0xFF)
                at++;
            var marker = Part(bytes, at, 2)[1];
            at += 2;
            if (marker is 0x01 or >= 0xD0 and <= 0xD8)
                continue;
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new(BinaryPrimitives.ReadUInt16BigEndian(Part(bytes, at + 5, 2)), BinaryPrimitives.ReadUInt16BigEndian(Part(bytes, at + 3, 2)));
            at += BinaryPrimitives.ReadUInt16BigEndian(Part(bytes, at, 2));
        }
    }

    /// <summary>The three forms of the container (RFC 9649): lossy, lossless, extended.</summary>
    private static PictureSize Webp(ReadOnlySpan<byte> bytes)
    {
        var form = Part(bytes, 12, 4);
        if (form.SequenceEqual("VP8 "u8))
            return new(
                BinaryPrimitives.ReadUInt16LittleEndian(Part(bytes, 26, 2)) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(Part(bytes, 28, 2)) & 0x3FFF
            );
        if (form.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(Part(bytes, 21, 4));
            return new((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        }

        return form.SequenceEqual("VP8X"u8)
            ? new(Three(Part(bytes, 24, 3)) + 1, Three(Part(bytes, 27, 3)) + 1)
            : throw new InvalidDataException("A container without size.");
    }

    private static int Three(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static ReadOnlySpan<byte> Part(ReadOnlySpan<byte> bytes, int at, int length) =>
        at + length <= bytes.Length ? bytes.Slice(at, length) : throw new InvalidDataException("An end before the size.");
}
