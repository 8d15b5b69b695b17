using EcoSphere.Coaching.Domain;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Coach;

/// <summary>Asks once more before a visit is cancelled, for the consultant.</summary>
[Authorize]
internal sealed class CancelVisitModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text)
    : CancelVisitPageModel(mediator, clock, text)
{
    public override Side Side => Side.Coach;
}
