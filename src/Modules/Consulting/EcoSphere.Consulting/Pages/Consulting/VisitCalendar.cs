using System.Globalization;
using System.Text;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Domain;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting;

/// <summary>The visit of a case as a file for a calendar (RFC 5545). The same visit moved keeps its identity and raises its sequence.</summary>
internal static class VisitCalendar
{
    /// <summary>The longest line, in octets, its end not counted (3.1).</summary>
    private const int LineOctets = 75;

    /// <summary>Gives somebody on a side of a case the file.</summary>
    public static async Task<IActionResult> VisitFile(
        this PageModel page,
        IMediator mediator,
        ISiteLinks links,
        TimeProvider clock,
        IStringLocalizer text,
        GetCase question,
        CancellationToken ct
    )
    {
        var found = await mediator.Send(question, ct);
        if (found.Error is { } error)
            return page.ApplyError(error, text) ?? page.NotFound();
        if (found.Value is not { VisitStarts: { } starts, VisitEnds: { } ends } visited)
            return page.NotFound();
        var address = links.Absolute(ConsultingLinks.Case(question.Side, visited.Id));
        var file = Of(
            visited,
            text["Diagnosis visit {0}: {1}", visited.Number, visited.Firm.Name],
            text["Consultant: {0}. Contact: {1}, {2}.", visited.ConsultantName ?? "", visited.Answers.ContactName ?? "", visited.Answers.ContactPhone ?? ""],
            address,
            (starts, ends),
            clock.GetUtcNow()
        );
        return new FileContentResult(Encoding.UTF8.GetBytes(file), "text/calendar; charset=utf-8") { FileDownloadName = $"{visited.Number}.ics" };
    }

    /// <summary>Writes the file.</summary>
    public static string Of(CaseView found, string title, string what, string address, (DateTimeOffset Starts, DateTimeOffset Ends) time, DateTimeOffset now)
    {
        string[] lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//EcoSphere//Consulting//EN",
            "METHOD:PUBLISH",
            "BEGIN:VEVENT",
            $"UID:{found.Id}@ecosphere",
            $"SEQUENCE:{found.VisitSequence.ToString(CultureInfo.InvariantCulture)}",
            $"DTSTAMP:{Moment(now)}",
            $"DTSTART:{Moment(time.Starts)}",
            $"DTEND:{Moment(time.Ends)}",
            $"SUMMARY:{Escaped(title)}",
            $"LOCATION:{Escaped(found.Answers.SiteAddress ?? "")}",
            $"DESCRIPTION:{Escaped(what)}",
            $"URL:{address}",
            "STATUS:CONFIRMED",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        return string.Concat(lines.Select(l => Folded(l) + "\r\n"));
    }

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escaped(string value) =>
        value
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .ReplaceLineEndings("\\n");

    // a line that is too long goes on after a line end and a space; no character is cut in two
    private static string Folded(string line)
    {
        var (folded, octets) = (new StringBuilder(), 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
