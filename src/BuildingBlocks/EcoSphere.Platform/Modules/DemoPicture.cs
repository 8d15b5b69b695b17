using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace EcoSphere.Platform.Modules;

/// <summary>Makes the pictures of the demo data: plain geometry in a few colours on a shaded ground, as PNG.</summary>
public static class DemoPicture
{
    /// <summary>The colour of what a picture is of.</summary>
    public const byte Strong = Shades;

    /// <summary>The colour of what stands behind it.</summary>
    public const byte Soft = Shades + 1;

    /// <summary>The colour of what stands out.</summary>
    public const byte Light = Shades + 2;

    private const int Shades = 16;

    /// <summary>How many pixels, each way, one point of a shape fills: shapes are plain, and asking for every pixel takes four times as long.</summary>
    private const int Grain = 2;

    /// <summary>Makes one picture.</summary>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="hue">The colour of the ground, in degrees.</param>
    /// <param name="shape">The colour at a place, both coordinates from 0 to 1, or null for the ground.</param>
    /// <returns>The file.</returns>
    public static byte[] Png(int width, int height, int hue, Func<double, double, byte?> shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        var rows = new byte[(width + 1) * height];
        for (var y = 0; y < height; y++)
        {
            var row = rows.AsSpan(y * (width + 1), width + 1);
            if (y % Grain > 0)
                rows.AsSpan((y - 1) * (width + 1), width + 1).CopyTo(row);
            else
                Row(row[1..], y, width, height, shape);
        }

        return Encode(width, height, rows, Palette(hue));
    }

    private static void Row(Span<byte> pixels, int y, int width, int height, Func<double, double, byte?> shape)
    {
        for (var x = 0; x < width; x++)
            pixels[x] =
                x % Grain > 0
                    ? pixels[x - 1]
                    : shape(x / (double)width, y / (double)height) ?? (byte)(((x * 2) + (y * 3)) * Shades / ((width * 2) + (height * 3)));
    }

    private static byte[] Palette(int hue)
    {
        var colours = new List<byte>();
        for (var i = 0; i < Shades; i++)
            colours.AddRange(Colour(hue, 0.45, 0.2 + (i * 0.02)));
        colours.AddRange(Colour(hue + 20, 0.5, 0.6));
        colours.AddRange(Colour(hue - 25, 0.35, 0.45));
        colours.AddRange(Colour(hue + 40, 0.6, 0.9));
        return [.. colours];
    }

    private static byte[] Colour(int hue, double saturation, double lightness)
    {
        double Part(int n)
        {
            var k = (n + (((hue % 360) + 360) % 360 / 30.0)) % 12;
            return lightness - (saturation * Math.Min(lightness, 1 - lightness) * Math.Max(-1, Math.Min(Math.Min(k - 3, 9 - k), 1)));
        }

        return [(byte)(Part(0) * 255), (byte)(Part(8) * 255), (byte)(Part(4) * 255)];
    }

    private static byte[] Encode(int width, int height, byte[] rows, byte[] palette)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(rows);
        using var png = new MemoryStream();
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 3); // eight bits of a palette
        Chunk(png, "IHDR", header);
        Chunk(png, "PLTE", palette);
        Chunk(png, "IDAT", packed.ToArray());
        Chunk(png, "IEND", []);
        return png.ToArray();
    }

    private static void Chunk(MemoryStream png, string name, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        png.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(named));
        png.Write(number);
    }

    private static uint Checksum(byte[] bytes)
    {
        var sum = 0xFFFFFFFFu;
        foreach (var b in bytes)
        {
            sum ^= b;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320u;
        }

        return ~sum;
    }
}
