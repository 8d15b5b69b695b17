namespace EcoSphere.Operations.Tests;

public sealed class ScratchTests
{
    [Fact]
    public void What_a_killed_run_has_left_goes_after_a_day_and_not_before()
    {
        var root = Scratch.NewFolder();
        var left = Directory.CreateDirectory(Path.Combine(root, "left", "db"));
        File.WriteAllText(Path.Combine(left.FullName, "company.db"), "x");
        var made = new DateTimeOffset(left.Parent!.CreationTimeUtc);

        Scratch.DeleteLeftovers(root, made.AddHours(23));
        left.Parent.Exists.ShouldBeTrue();
        Scratch.DeleteLeftovers(root, made.AddHours(25));
        Directory.Exists(left.Parent.FullName).ShouldBeFalse();
    }
}
