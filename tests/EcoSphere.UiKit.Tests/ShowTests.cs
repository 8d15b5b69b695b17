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
    [InlineData("0223456789", "02-2345-6789")]
    [InlineData("0223456789#123", "02-2345-6789 #123")]
    [InlineData("(02)23456789分機12", "02-2345-6789 #12")]
    [InlineData("0912345678", "0912-345-678")]
    [InlineData("0800123456", "0800-123-456")]
    [InlineData("07012345678", "070-1234-5678")]
    [InlineData("037123456", "037-123-456")]
    [InlineData("035712121", "03-571-2121")]
    [InlineData("0492345678", "049-234-5678")]
    [InlineData("047222151", "04-722-2151")]
    [InlineData("0423590001", "04-2359-0001")]
    [InlineData("075551234", "07-555-1234")]
    [InlineData("087320415", "08-732-0415")]
    [InlineData("089326141", "089-326-141")]
    [InlineData("083625131", "0836-25131")]
    [InlineData("+886223456789", "+886-2-2345-6789")]
    [InlineData("+886912345678x9", "+886-912-345-678 #9")]
    [InlineData("+81312345678", "+81312345678")]
    [InlineData("4128888", "4128888")]
    [InlineData("not a number", "not a number")]
    [InlineData(null, null)]
    public void A_telephone_number_is_written_in_groups_and_an_unknown_shape_as_it_is_kept(string? kept, string? expected) =>
        Show.Phone(kept).ShouldBe(expected);

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
