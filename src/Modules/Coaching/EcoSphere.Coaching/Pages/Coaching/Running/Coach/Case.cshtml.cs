using EcoSphere.Coaching.Domain;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Coach;

/// <summary>A running or finished case, for the side that works in it.</summary>
[Authorize]
internal sealed class CaseModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : CasePageModel(mediator, clock, text)
{
    public override Side Side => Side.Coach;
}
