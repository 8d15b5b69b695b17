using EcoSphere.Coaching.Domain;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Coach;

/// <summary>Plans a visit to the factory, for the consultant.</summary>
[Authorize]
internal sealed class NewVisitModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : VisitPageModel(mediator, clock, text)
{
    public override Side Side => Side.Coach;
}
