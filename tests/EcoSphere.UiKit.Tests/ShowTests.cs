using EcoSphere.UiKit.Components;

namespace EcoSphere.UiKit.Tests;

public class ShowTests
{
    private static readonly DateTimeOffset Moment = new(2026, 11, 20, 6, 5, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("zh-TW", "2026/11/20（五）14:05")]
    [InlineData("en", "20 Nov 2026 (Fri) 14:05")]
    public void A_moment_is_told_in_the_time_of_Taipei(string culture, string expected)
    {
        using var _ = new InCulture(culture);
        Show.DateTime(Moment).ShouldBe(expected);
    }

    [Fact]
    public void The_day_changes_at_midnight_in_Taipei()
    {
        using var _ = new InCulture("zh-TW");
        Show.Date(new DateTimeOffset(2026, 11, 20, 15, 59, 59, TimeSpan.Zero)).ShouldBe("2026/11/20（五）");
        Show.Date(new DateTimeOffset(2026, 11, 20, 16, 0, 0, TimeSpan.Zero)).ShouldBe("2026/11/21（六）");
    }

    [Theory]
    [InlineData("40000", "NT$40,000")]
    [InlineData("0", "NT$0")]
    [InlineData("1234.5", "NT$1,234.50")]
    [InlineData("-300", "-NT$300")]
    public void Money_has_cents_only_where_there_are_any(string amount, string expected) =>
        Show.Money(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(expected);

    [Theory]
    [InlineData("zh-TW", 3 * 24 * 60, "3 天")]
    [InlineData("en", 3 * 24 * 60, "3 days")]
    [InlineData("en", 24 * 60, "1 day")]
    [InlineData("en", (24 * 60) - 1, "23 hours")]
    [InlineData("zh-TW", 59, "59 分鐘")]
    [InlineData("en", 0, "less than a minute")]
    public void An_age_is_told_in_its_largest_unit(string culture, int minutes, string expected)
    {
        using var _ = new InCulture(culture);
        Show.Age(TimeSpan.FromMinutes(minutes)).ShouldBe(expected);
    }

    [Theory]
    [InlineData(0, "0 B")]
    [InlineData(1023, "1023 B")]
    [InlineData(1536, "1.5 KB")]
    [InlineData(10485760, "10 MB")]
    public void A_size_is_told_in_steps_of_1024(long bytes, string expected) => Show.FileSize(bytes).ShouldBe(expected);
}
