namespace EcoSphere.Platform.Lists;

/// <summary>Which part of a list is shown.</summary>
/// <param name="Number">The page, from 1.</param>
/// <param name="Size">How many entries a page holds.</param>
/// <param name="Total">How many entries there are in all.</param>
public sealed record PageInfo(int Number, int Size, int Total)
{
    /// <summary>How many pages there are; an empty list has one.</summary>
    public int Count => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>Whether somebody asked for a page that does not exist; such a page is "not found".</summary>
    public bool IsOutside => Number < 1 || Number > Count;

    /// <summary>The position of the page's first entry, from 1; 0 in an empty list.</summary>
    public int First => Total == 0 ? 0 : ((Number - 1) * Size) + 1;

    /// <summary>The position of the page's last entry.</summary>
    public int Last => Math.Min(Number * Size, Total);
}

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Items">The entries of this page.</param>
/// <param name="Info">Which page it is.</param>
public sealed record PageOf<T>(IReadOnlyList<T> Items, PageInfo Info);
