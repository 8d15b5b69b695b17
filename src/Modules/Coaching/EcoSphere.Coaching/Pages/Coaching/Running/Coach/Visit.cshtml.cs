using EcoSphere.Coaching.Domain;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Coach;

/// <summary>Records or moves a visit, for the consultant.</summary>
[Authorize]
internal sealed class VisitModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : VisitPageModel(mediator, clock, text)
{
    public override Side Side => Side.Coach;
}
