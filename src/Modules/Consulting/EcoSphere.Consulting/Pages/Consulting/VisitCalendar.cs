using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Platform.Calendar;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting;

internal static class VisitCalendar
{
    /// <summary>Gives somebody on a side of a case its visit as a file for a calendar. A visit that is moved keeps its identity.</summary>
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
        var asked = await mediator.Send(question, ct);
        if (asked.Error is { } error)
            return page.ApplyError(error, text) ?? page.NotFound();
        if (asked.Value is not { VisitStarts: { } starts, VisitEnds: var ends } found)
            return page.NotFound();
        var visit = new CalendarEntry(found.Id, found.VisitSequence, text["Diagnosis visit {0}: {1}", found.Number, found.Firm.Name], starts, ends)
        {
            Description = text[
                "Consultant: {0}. Contact: {1}, {2}.",
                found.ConsultantName ?? "",
                found.Answers.ContactName ?? "",
                found.Answers.ContactPhone ?? ""
            ],
            Place = found.Answers.SiteAddress,
            Url = new Uri(links.Absolute(ConsultingLinks.Case(question.Side, found.Id))),
        };
        return page.File(CalendarFile.Write(visit, clock.GetUtcNow()), CalendarFile.ContentType, $"{found.Number}.ics");
    }
}
