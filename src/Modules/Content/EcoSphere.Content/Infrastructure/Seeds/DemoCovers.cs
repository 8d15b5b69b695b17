using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Modules;

namespace EcoSphere.Content.Infrastructure.Seeds;

/// <summary>Draws the covers of the demo data, each kind with a motif of its own, on a sheet of 16 by 9.</summary>
internal static class DemoCovers
{
    /// <summary>How wide a cover is, in pixels.</summary>
    public const int Width = 1200;

    public static byte[] Png(ArticleKind kind, int number, int width = Width)
    {
        var (hue, shape) = Motif(kind, number);
        return DemoPicture.Png(width, width * 9 / 16, hue + (number * 7 % 40), (x, y) => shape(x * 16, y * 9));
    }

    /// <summary>What the pictures of a kind show.</summary>
    public static LocalText Alt(ArticleKind kind) =>
        kind switch
        {
            ArticleKind.Event => new("圖示：山丘上升起的太陽與排列的圓點座位", "Drawing: a sun rising over hills, with rows of dots as seats"),
            ArticleKind.Course => new("圖示：一階一階往上的樓梯，盡頭有一面旗", "Drawing: stairs that lead up to a flag"),
            ArticleKind.Resource => new("圖示：疊放的文件，最上面一份有長條圖", "Drawing: a pile of papers with a bar chart on top"),
            ArticleKind.Case => new("圖示：有鋸齒屋頂的工廠與一片葉子", "Drawing: a factory with a saw-tooth roof and a leaf"),
            _ => new("圖示：由中心向外擴散的同心弧線", "Drawing: arcs spreading from a point"),
        };

    private static (int Hue, Func<double, double, byte?> Shape) Motif(ArticleKind kind, int n) =>
        kind switch
        {
            ArticleKind.Event => (145, (x, y) => Sunrise(x, y, n)),
            ArticleKind.Course => (185, (x, y) => Stairs(x, y, n)),
            ArticleKind.Resource => (110, (x, y) => Papers(x, y, n)),
            ArticleKind.Case => (80, (x, y) => Factory(x, y, n)),
            _ => (160, (x, y) => Arcs(x, y, n)),
        };

    private static byte? Sunrise(double x, double y, int n)
    {
        // seats
        if (y > 7 && Round(x % 1 - 0.5, y % 1 - 0.5) < 0.26)
            return DemoPicture.Light;
        if (y > 5.4 + Math.Sin((x + n) * 0.7) * 0.7)
            return DemoPicture.Soft;
        return Round(x - 4 - (n % 5 * 2), y - 4.2) < 1.9 ? DemoPicture.Light
            : y > 4.6 + Math.Sin((x * 0.5) + n + 2) * 1.1 ? DemoPicture.Strong
            : null;
    }

    private static byte? Stairs(double x, double y, int n)
    {
        var step = Math.Floor((x - 1.5) / 1.8);
        var top = 7.8 - (step * (0.65 + (n % 3 * 0.1)));
        if (x > 12.2 && x < 12.4 && y < top && y > 1.4)
            return DemoPicture.Light;
        if (x >= 12.4 && x < 14 && y is > 1.4 and < 2.6)
            return DemoPicture.Light;
        if (x < 1.5 || x > 14.1 || y < top || y > 8.4)
            return null;
        return y < top + 0.25 ? DemoPicture.Light
            : (int)step % 2 == 0 ? DemoPicture.Strong
            : DemoPicture.Soft;
    }

    private static byte? Papers(double x, double y, int n)
    {
        var (px, py) = (x - 5, y - 1.4);
        if (px is >= 0 and < 6.5 && py is >= 0 and < 6.4)
        {
            var bar = (int)(px / 1.1);
            var isBar = py > 2.2 && py < 5.8 && px < 6 && px % 1.1 > 0.35 && py > 5.8 - (1 + ((bar * 3) + (n * 7)) % 5 * 0.6);
            return isBar ? DemoPicture.Strong
                : py is > 0.7 and < 1.1 && px is > 0.5 and < 4.5 ? DemoPicture.Soft
                : DemoPicture.Light;
        }

        return x is > 4.4 and < 10.9 && y is > 2 and < 8.3 ? DemoPicture.Strong
            : x is > 3.8 and < 10.3 && y is > 2.6 and < 8.7 ? DemoPicture.Soft
            : null;
    }

    private static byte? Factory(double x, double y, int n)
    {
        // a leaf is where two circles meet
        if (Round(x - 12.6, y - 2.6) < 1.9 && Round(x - 11, y - 4.2) < 1.9)
            return DemoPicture.Light;
        if (x is < 2 or > 13 || y > 8)
            return y > 8 ? DemoPicture.Soft : null;
        if (y > 5.6)
            return y is > 6.2 and < 7 && (x - 2) % 1.6 is > 0.5 and < 1.2 ? DemoPicture.Light : DemoPicture.Strong;
        if (x is > 2.6 and < 3.4 && y > 2.4 - (n % 3 * 0.3))
            return DemoPicture.Soft;
        return x < 10 && y > 5.6 - ((x - 2) % 2.6 * 0.6) ? DemoPicture.Strong : null;
    }

    private static byte? Arcs(double x, double y, int n)
    {
        var far = Round(x - 3 - (n % 3), y - 7.4);
        return far < 0.9 ? DemoPicture.Light
            : far > 8.5 || y > 7.4 || x < 3 + (n % 3) ? null
            : far % 1.7 < 0.6 ? ((int)(far / 1.7) % 2 == 0 ? DemoPicture.Strong : DemoPicture.Soft)
            : null;
    }

    private static double Round(double x, double y) => Math.Sqrt((x * x) + (y * y));
}
