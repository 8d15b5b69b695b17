using System.Buffers.Binary;
using System.Text;

namespace EcoSphere.Platform.Tests.Files;

/// <summary>Pictures and PDF documents, whole and hostile, built by hand.</summary>
internal static class PictureSamples
{
    public static byte[] Jpeg(string? comment = null, byte[]? behind = null, bool withEnd = true, ushort width = 1, ushort height = 1) =>
        [
            0xFF,
            0xD8,
            .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
            .. comment is null ? [] : Segment(0xFE, Encoding.UTF8.GetBytes(comment)),
            .. Segment(0xDB, new byte[65]),
            .. Segment(0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]),
            .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
            0x12,
            0xFF,
            0x00,
            0x34,
            0xFF,
            0xD0,
            0x56,
            .. withEnd ? (byte[])[0xFF, 0xD9] : [],
            .. behind ?? [],
        ];

    public static byte[] Png(string? comment = null, byte[]? behind = null, int width = 1, int height = 1) =>
        [
            0x89,
            0x50,
            0x4E,
            0x47,
            0x0D,
            0x0A,
            0x1A,
            0x0A,
            .. Chunk("IHDR", [.. Big(width), .. Big(height), 8, 2, 0, 0, 0]),
            .. comment is null ? [] : Chunk("tEXt", Encoding.UTF8.GetBytes("Comment\0" + comment)),
            .. Chunk("IDAT", [0x78, 0x9C, 0x63, 0x60, 0x60, 0x60, 0, 0, 0, 4, 0, 1]),
            .. Chunk("IEND", []),
            .. behind ?? [],
        ];

    public static byte[] Webp(string? metadata = null, byte[]? behind = null) => Container("VP8 ", [0x30, 1, 0, 0x9D, 1, 0x2A, 1, 0, 1, 0], metadata, behind);

    /// <summary>Of the lossy, the lossless and the extended form, each with its size.</summary>
    public static byte[][] Webps(ushort width, ushort height)
    {
        var (w, h) = (width - 1, height - 1);
        var lossless = new byte[5];
        lossless[0] = 0x2F;
        BinaryPrimitives.WriteInt32LittleEndian(lossless.AsSpan(1), w | (h << 14));
        byte[] lossy = [0x30, 1, 0, 0x9D, 1, 0x2A, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8)];
        byte[] canvas = [0, 0, 0, 0, (byte)w, (byte)(w >> 8), 0, (byte)h, (byte)(h >> 8), 0];
        return [Container("VP8 ", lossy), Container("VP8L", lossless), Container("VP8X", canvas, behindChunk: RiffChunk("VP8 ", lossy))];
    }

    private static byte[] Container(string type, byte[] data, string? metadata = null, byte[]? behind = null, byte[]? behindChunk = null)
    {
        byte[] chunks =
        [
            .. "WEBP"u8,
            .. RiffChunk(type, data),
            .. behindChunk ?? [],
            .. metadata is null ? [] : RiffChunk("XMP ", Encoding.UTF8.GetBytes(metadata)),
        ];
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, chunks.Length);
        return [.. "RIFF"u8, .. length, .. chunks, .. behind ?? []];
    }

    public static byte[] Pdf(string trailerEntry = "", string head = "", byte[]? behind = null) =>
        [
            .. Encoding.ASCII.GetBytes(
                $"""
                %PDF-1.7
                {head}
                1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                2 0 obj << /Type /Pages /Count 0 /Kids [] >> endobj
                xref
                0 3
                trailer << /Size 3 /Root 1 0 R {trailerEntry} >>
                startxref
                150
                %%EOF

                """
            ),
            .. behind ?? [],
        ];

    private static byte[] Segment(byte marker, byte[] data) => [0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data];

    private static byte[] Chunk(string type, byte[] data) => [.. Big(data.Length), .. Encoding.ASCII.GetBytes(type), .. data, 0, 0, 0, 0];

    private static byte[] Big(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] RiffChunk(string type, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, data.Length);
        return [.. Encoding.ASCII.GetBytes(type), .. length, .. data, .. new byte[data.Length & 1]];
    }
}
