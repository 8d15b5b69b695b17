using System.Text;
using EcoSphere.Platform.Calendar;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace EcoSphere.Platform.Tests.Calendar;

public sealed class CalendarFileTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 1, 2, 3, TimeSpan.Zero);
    private static readonly CalendarEntry Entry = new(
        Guid.Parse("01970000-0000-7000-8000-000000000001"),
        3,
        "說明會",
        Now.AddDays(1),
        Now.AddDays(1).AddHours(2)
    );

    [Fact]
    public void The_file_says_what_takes_place_when_and_where()
    {
        var lines = Lines(Entry with { Place = "臺北", Description = "a", Url = new Uri("https://eco.example/events/a") });

        lines.ShouldBe([
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//EcoSphere//EcoSphere//ZH",
            "METHOD:PUBLISH",
            "BEGIN:VEVENT",
            "UID:01970000-0000-7000-8000-000000000001@ecosphere",
            "SEQUENCE:3",
            "DTSTAMP:20261120T010203Z",
            "DTSTART:20261121T010203Z",
            "DTEND:20261121T030203Z",
            "SUMMARY:說明會",
            "DESCRIPTION:a",
            "LOCATION:臺北",
            "URL:https://eco.example/events/a",
            "END:VEVENT",
            "END:VCALENDAR",
        ]);
    }

    [Fact]
    public void What_has_no_end_takes_no_time() => Lines(Entry with { EndsAt = null }).ShouldNotContain(l => l.StartsWith("DTEND", StringComparison.Ordinal));

    [Fact]
    public void What_has_no_hour_takes_the_day_in_Taipei() =>
        // five past midnight there
        Lines(Entry with { StartsAt = new DateTimeOffset(2026, 11, 20, 16, 5, 0, TimeSpan.Zero), IsWholeDay = true })
            .Where(l => l.StartsWith("DT", StringComparison.Ordinal) && !l.StartsWith("DTSTAMP", StringComparison.Ordinal))
            .ShouldBe(["DTSTART;VALUE=DATE:20261121"]);

    [Theory]
    [InlineData("a;b,c\\d", @"a\;b\,c\\d")]
    [InlineData("one\r\ntwo\nEND:VEVENT", @"one\ntwo\nEND:VEVENT")]
    [InlineData("bell\a", "bell")]
    public void Text_stays_text(string title, string written) => Lines(Entry with { Title = title }).ShouldContain($"SUMMARY:{written}");

    [Fact]
    public void No_line_is_longer_than_75_octets_and_unfolded_nothing_is_lost() =>
        Prop.ForAll<NonNull<string>>(text =>
            {
                var title =
                    new string([.. text.Get.Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\\' or ';' or ','))]) + new string('碳', 80);
                var raw = Encoding.UTF8.GetString(CalendarFile.Write(Entry with { Title = title }, Now)).Split("\r\n");
                return raw.All(l => Encoding.UTF8.GetByteCount(l) <= 75) && Lines(Entry with { Title = title }).Contains($"SUMMARY:{title}");
            })
            .QuickCheckThrowOnFailure();

    private static string[] Lines(CalendarEntry entry) =>
        Encoding
            .UTF8.GetString(CalendarFile.Write(entry, Now))
            .Replace("\r\n ", "", StringComparison.Ordinal)
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
