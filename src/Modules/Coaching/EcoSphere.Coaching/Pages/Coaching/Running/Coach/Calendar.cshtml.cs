using EcoSphere.Coaching.Domain;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Coach;

/// <summary>Gives the consultant a visit as a file for a calendar.</summary>
[Authorize]
internal sealed class CalendarModel(IMediator mediator, ISiteLinks links, TimeProvider clock, IStringLocalizer<CoachingText> text)
    : CalendarPageModel(mediator, links, clock, text)
{
    protected override Side Side => Side.Coach;
}
