using EcoSphere.Coaching.Domain;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Admin;

/// <summary>Records or moves a visit, for staff.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class VisitModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : VisitPageModel(mediator, clock, text)
{
    public override Side Side => Side.Staff;
}
