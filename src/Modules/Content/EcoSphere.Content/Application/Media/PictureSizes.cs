using System.Buffers.Binary;
using EcoSphere.Content.Domain.Media;

namespace EcoSphere.Content.Application.Media;

/// <summary>Reads how large a picture is from the beginning of its file. The content has been inspected before; what is odd nevertheless has no size.</summary>
internal static class PictureSizes
{
    /// <param name="content">A seekable stream, at its beginning; stands there again afterwards.</param>
    /// <param name="contentType">What the inspection found.</param>
    /// <returns>The size in pixels, or null where it is no picture or none can be read.</returns>
    public static PictureSize? Read(Stream content, string contentType)
    {
        var start = content.Position;
        try
        {
            return contentType switch
            {
                "image/png" => Png(content),
                "image/jpeg" => Jpeg(content),
                "image/webp" => Webp(content),
                _ => null,
            };
        }
        catch (EndOfStreamException)
        {
            return null;
        }
        finally
        {
            content.Position = start;
        }
    }

    private static PictureSize Png(Stream content)
    {
        Span<byte> head = stackalloc byte[24];
        content.ReadExactly(head);
        return new PictureSize(BinaryPrimitives.ReadInt32BigEndian(head[16..]), BinaryPrimitives.ReadInt32BigEndian(head[20..]));
    }

    /// <summary>Goes from segment to segment to the one that begins the frame (SOF, ITU T.81 B.2.2).</summary>
    private static PictureSize? Jpeg(Stream content)
    {
        Span<byte> two = stackalloc byte[2];
        Span<byte> frame = stackalloc byte[5];
        content.ReadExactly(two);
        while (true)
        {
            content.ReadExactly(two);
            var marker = two[1];
            if (two[0] != 0xFF)
                return null;
            content.ReadExactly(two);
            var length = BinaryPrimitives.ReadUInt16BigEndian(two);
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                content.ReadExactly(frame);
                return new PictureSize(BinaryPrimitives.ReadUInt16BigEndian(frame[3..]), BinaryPrimitives.ReadUInt16BigEndian(frame[1..]));
            }

            if (length < 2)
                return null;
            content.Seek(length - 2, SeekOrigin.Current);
        }
    }

    /// <summary>The three forms of the container (RFC 9649): lossy, lossless, extended.</summary>
    private static PictureSize? Webp(Stream content)
    {
        Span<byte> head = stackalloc byte[30];
        content.ReadExactly(head);
        var form = head[12..16];
        if (form.SequenceEqual("VP8 "u8))
            return new PictureSize(BinaryPrimitives.ReadUInt16LittleEndian(head[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(head[28..]) & 0x3FFF);
        if (form.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(head[21..]);
            return new PictureSize((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        }

        return form.SequenceEqual("VP8X"u8) ? new PictureSize(Three(head[24..]) + 1, Three(head[27..]) + 1) : null;
    }

    private static int Three(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
