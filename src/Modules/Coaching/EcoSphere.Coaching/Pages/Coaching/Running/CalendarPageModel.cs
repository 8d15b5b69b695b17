using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running;

/// <summary>
/// Gives a side of a case a planned visit as a file for a calendar: an entry of the whole day, because the hour is told in words beside the
/// place. A visit that is moved keeps its identity.
/// </summary>
internal abstract class CalendarPageModel(IMediator mediator, ISiteLinks links, TimeProvider clock, IStringLocalizer<CoachingText> text) : PageModel
{
    protected abstract Side Side { get; }

    public async Task<IActionResult> OnGet(Guid id, Guid visitId, CancellationToken ct)
    {
        var found = await mediator.Send(new GetCase(Side, id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        if (found.Value.Case?.FindVisit(visitId) is not { IsPlanned: true } visit)
            return this.ApplyError(CaseErrors.NoVisit, text) ?? NotFound();
        var slip = found.Value.Slip;
        var entry = new CalendarEntry(
            visit.Id,
            visit.Moves,
            text["Coaching visit {0}: {1}", slip.Number, slip.CompanyName],
            TaipeiTime.StartOf(visit.On),
            EndsAt: null
        )
        {
            IsWholeDay = true,
            Description = slip.Item.Here(),
            Place = visit.Place,
            Url = new Uri(links.Absolute(RunLinks.Case(Side, id))),
        };
        return File(CalendarFile.Write(entry, clock.GetUtcNow()), CalendarFile.ContentType, $"{slip.Number}.ics");
    }
}
