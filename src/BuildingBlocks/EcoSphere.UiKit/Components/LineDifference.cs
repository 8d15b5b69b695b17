namespace EcoSphere.UiKit.Components;

/// <summary>A line of a text that was kept, taken out or put in.</summary>
/// <param name="Text">The line.</param>
/// <param name="IsBefore">Whether the former text has it.</param>
/// <param name="IsAfter">Whether the present text has it.</param>
public sealed record DifferentLine(string Text, bool IsBefore, bool IsAfter);

/// <summary>Finds the lines in which two texts differ, so that nobody need read both to the end.</summary>
public static class LineDifference
{
    /// <summary>All lines of both texts, what was taken out before what was put in its place.</summary>
    /// <param name="before">The former text, or null.</param>
    /// <param name="after">The present text, or null.</param>
    public static IReadOnlyList<DifferentLine> Between(string? before, string? after)
    {
        var (left, right) = (Lines(before), Lines(after));
        // the longest common run of lines from each pair of places on
        var common = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        for (var j = right.Length - 1; j >= 0; j--)
            common[i, j] = left[i] == right[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);

        var lines = new List<DifferentLine>();
        for (int i = 0, j = 0; i < left.Length || j < right.Length; )
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
            {
                lines.Add(new DifferentLine(left[i++], IsBefore: true, IsAfter: true));
                j++;
            }
            else if (j == right.Length || (i < left.Length && common[i + 1, j] >= common[i, j + 1]))
                lines.Add(new DifferentLine(left[i++], IsBefore: true, IsAfter: false));
            else
                lines.Add(new DifferentLine(right[j++], IsBefore: false, IsAfter: true));
        }

        return lines;
    }

    private static string[] Lines(string? text) => text?.Split('\n') ?? [];
}
