using EcoSphere.Platform.Modules;

namespace EcoSphere.Marketplace.Infrastructure.Seeds;

/// <summary>What a picture is of: each says what a tool of one category does.</summary>
internal enum ArtMotif
{
    Bars,
    Rings,
    Waves,
    Dial,
    Network,
    Blocks,
    Steps,
    Page,
}

/// <summary>Draws the pictures of the demo data: plain geometry in two colours, as PNG.</summary>
internal static class DemoArt
{
    public const int Width = 640;
    public const int Height = 360;

    private const byte Strong = DemoPicture.Strong;
    private const byte Soft = DemoPicture.Soft;
    private const byte Light = DemoPicture.Light;

    /// <summary>Draws one picture.</summary>
    /// <param name="motif">What it is of.</param>
    /// <param name="hue">The colour of the ground, in degrees.</param>
    /// <param name="variant">Makes pictures of one motif differ.</param>
    public static byte[] Png(ArtMotif motif, int hue, int variant) => DemoPicture.Png(Width, Height, hue, (x, y) => Shape(motif, x * 16, y * 9, variant));

    /// <summary>The colour of a shape at a place of a sheet of 16 by 9, or null for the ground.</summary>
    private static byte? Shape(ArtMotif motif, double x, double y, int variant) =>
        motif switch
        {
            ArtMotif.Bars => Bars(x, y, variant),
            ArtMotif.Rings => Rings(x, y, variant),
            ArtMotif.Waves => Waves(x, y, variant),
            ArtMotif.Dial => Dial(x, y, variant),
            ArtMotif.Network => Network(x, y, variant),
            ArtMotif.Blocks => Blocks(x, y, variant),
            ArtMotif.Steps => Steps(x, y, variant),
            _ => Page(x, y, variant),
        };

    private static byte? Bars(double x, double y, int variant)
    {
        var bar = (int)((x - 3) / 2);
        if (x is < 3 or >= 13 || y > 7.5 || (x - 3) % 2 > 1.4 || y < 7.5 - Tall(bar, variant))
            return Line(y, 7.6);
        return bar == 4 ? Light : Strong;
    }

    private static byte? Rings(double x, double y, int variant)
    {
        var far = Distance(x, y, 8, 4.5);
        if (far > 3.8)
            return null;
        if (far < 0.5)
            return Light;
        return (int)((far + (variant * 0.3)) / 0.65) % 2 == 0 ? Strong : Soft;
    }

    private static byte? Blocks(double x, double y, int variant)
    {
        if (x is < 3 or >= 13 || y is < 1.5 or >= 7.5 || (x - 3) % 2.5 > 2.2 || (y - 1.5) % 2 > 1.7)
            return null;
        var kind = (((int)((x - 3) / 2.5) * 7) + ((int)((y - 1.5) / 2) * 3) + variant) % 4;
        return kind == 0 ? Light
            : kind == 1 ? Soft
            : Strong;
    }

    private static byte? Steps(double x, double y, int variant)
    {
        var step = (int)((x - 2) / 2);
        if (x is < 2 or > 14 || y >= 7.6 || y <= 2 + (step * (0.6 + (variant % 3 * 0.15))))
            return Line(y, 7.7);
        return step == 5 ? Light : Strong;
    }

    private static byte? Page(double x, double y, int variant)
    {
        if (x is < 5 or > 11 || y is < 1 or > 8)
            return null;
        if (y < 2.4)
            return x < 8.5 ? Strong : Light;
        var end = 10.4 - ((int)((y - 2.8) / 0.9) * 7 % (3 + (variant % 4)) * 0.5);
        return y > 2.8 && (y - 2.8) % 0.9 < 0.35 && x > 5.6 && x < end ? Soft : Light;
    }

    private static double Tall(int bar, int variant) => 1.5 + ((bar * 13) + (variant * 5)) % 9 * 0.5;

    private static byte? Line(double y, double at) => Math.Abs(y - at) < 0.06 ? Light : null;

    private static double Distance(double x, double y, double cx, double cy) => Math.Sqrt(((x - cx) * (x - cx)) + ((y - cy) * (y - cy)));

    private static byte? Waves(double x, double y, int variant)
    {
        for (var i = 0; i < 3; i++)
            if (Math.Abs(y - (2.5 + (i * 2)) - (Math.Sin((x * (0.5 + (variant % 3 * 0.15))) + i + variant) * 0.9)) < 0.28)
                return i == 1 ? Light
                    : i == 0 ? Strong
                    : Soft;
        return null;
    }

    private static byte? Dial(double x, double y, int variant)
    {
        var (far, angle) = (Distance(x, y, 8, 6.5), Math.Atan2(6.5 - y, x - 8) / Math.PI);
        if (far < 0.5)
            return Light;
        if (y > 6.5)
            return null;
        var needle = 0.25 + (variant % 5 * 0.12);
        if (far < 3.6 && Math.Abs(angle - needle) * far < 0.06)
            return Light;
        return far is > 4 and < 5
            ? angle > needle
                ? Strong
                : Soft
            : null;
    }

    private static byte? Network(double x, double y, int variant)
    {
        (double X, double Y)[] knots = [(8, 4.5), (3, 2 + (variant % 3 * 0.5)), (3, 7), (13, 2), (13, 7 - (variant % 2)), (8, 1.2), (8, 7.9)];
        foreach (var (kx, ky) in knots)
            if (Distance(x, y, kx, ky) is var far && far < (kx == 8 && ky == 4.5 ? 1.1 : 0.6))
                return far < 0.3 ? Light : Strong;
        foreach (var (kx, ky) in knots)
        {
            // how far along the line from the middle to the knot, and how far beside it
            var along = (((x - 8) * (kx - 8)) + ((y - 4.5) * (ky - 4.5))) / Math.Max(0.01, ((kx - 8) * (kx - 8)) + ((ky - 4.5) * (ky - 4.5)));
            if (along is > 0 and < 1 && Distance(x, y, 8 + (along * (kx - 8)), 4.5 + (along * (ky - 4.5))) < 0.08)
                return Soft;
        }

        return null;
    }
}
