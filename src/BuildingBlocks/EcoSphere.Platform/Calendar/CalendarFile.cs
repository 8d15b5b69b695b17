using System.Globalization;
using System.Text;
using EcoSphere.Kernel;

namespace EcoSphere.Platform.Calendar;

/// <summary>Writes one event as a calendar file (iCalendar, RFC 5545), which calendars of all makers open.</summary>
public static class CalendarFile
{
    /// <summary>The media type of the file (section 8.1).</summary>
    public const string ContentType = "text/calendar; charset=utf-8";

    /// <summary>No line is longer, without its end (section 3.1).</summary>
    private const int LineOctets = 75;

    /// <summary>The file's content.</summary>
    /// <param name="entry">The event.</param>
    /// <param name="now">When the file is made (UTC).</param>
    public static byte[] Write(CalendarEntry entry, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//EcoSphere//EcoSphere//ZH");
        Line(file, "METHOD:PUBLISH");
        Line(file, "BEGIN:VEVENT");
        Line(file, $"UID:{entry.Id:D}@ecosphere");
        Line(file, $"SEQUENCE:{entry.Sequence.ToString(CultureInfo.InvariantCulture)}");
        Line(file, $"DTSTAMP:{Moment(now)}");
        // a date without an hour takes the whole day (section 3.6.1)
        Line(file, entry.IsWholeDay ? $"DTSTART;VALUE=DATE:{Day(entry.StartsAt)}" : $"DTSTART:{Moment(entry.StartsAt)}");
        // without an end an event takes no time at all (section 3.6.1)
        if (!entry.IsWholeDay && entry.EndsAt is { } end && end > entry.StartsAt)
            Line(file, $"DTEND:{Moment(end)}");
        Line(file, $"SUMMARY:{Text(entry.Title)}");
        if (entry.Description is { Length: > 0 } description)
            Line(file, $"DESCRIPTION:{Text(description)}");
        if (entry.Place is { Length: > 0 } place)
            Line(file, $"LOCATION:{Text(place)}");
        if (entry.Url is { } url)
            Line(file, $"URL:{url.AbsoluteUri}");
        Line(file, "END:VEVENT");
        Line(file, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private static string Day(DateTimeOffset moment) => TaipeiTime.DayOf(moment).ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Section 3.3.11; what is no text at all is left out.</summary>
    private static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (c == '\n')
                escaped.Append("\\n");
            else if (c is '\\' or ';' or ',')
                escaped.Append('\\').Append(c);
            else if (!char.IsControl(c))
                escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>A line, folded between characters where it is too long (section 3.1).</summary>
    private static void Line(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}

/// <summary>Something that takes place.</summary>
/// <param name="Id">Stays the same when it changes, so that a calendar replaces what it has.</param>
/// <param name="Sequence">Grows with every change.</param>
/// <param name="Title">What it is.</param>
/// <param name="StartsAt">When it begins (UTC).</param>
/// <param name="EndsAt">When it ends (UTC), or null where nobody said.</param>
public sealed record CalendarEntry(Guid Id, int Sequence, string Title, DateTimeOffset StartsAt, DateTimeOffset? EndsAt)
{
    /// <summary>Whether it takes the whole day in Taipei on which it begins, because no hour is known.</summary>
    public bool IsWholeDay { get; init; }

    /// <summary>What it is about, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Where it is, or null.</summary>
    public string? Place { get; init; }

    /// <summary>A page that tells more, or null.</summary>
    public Uri? Url { get; init; }
}
