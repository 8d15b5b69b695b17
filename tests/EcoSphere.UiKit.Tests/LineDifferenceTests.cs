using EcoSphere.UiKit.Components;
using Shouldly;
using Xunit;

namespace EcoSphere.UiKit.Tests;

public sealed class LineDifferenceTests
{
    [Theory]
    [InlineData(null, null, "")]
    [InlineData(null, "a", "+a")]
    [InlineData("a", null, "-a")]
    [InlineData("a\nb\nc", "a\nb\nc", " a b c")]
    [InlineData("a\nb\nc", "a\nx\nc", " a-b+x c")]
    [InlineData("a\nb", "b\nc", "-a b+c")]
    [InlineData("a\na\nb", "a\nb\nb", " a-a b+b")]
    public void Lines_are_kept_taken_out_or_put_in(string? before, string? after, string expected)
    {
        var lines = LineDifference.Between(before, after);
        string.Concat(
                lines.Select(l =>
                    (l.IsBefore, l.IsAfter) switch
                    {
                        (true, true) => $" {l.Text}",
                        (true, _) => $"-{l.Text}",
                        _ => $"+{l.Text}",
                    }
                )
            )
            .ShouldBe(expected);
        string.Join('\n', lines.Where(l => l.IsBefore).Select(l => l.Text)).ShouldBe(before ?? "");
        string.Join('\n', lines.Where(l => l.IsAfter).Select(l => l.Text)).ShouldBe(after ?? "");
    }
}
