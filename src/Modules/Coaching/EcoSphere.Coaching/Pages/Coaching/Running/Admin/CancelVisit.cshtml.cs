using EcoSphere.Coaching.Domain;
using EcoSphere.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Admin;

/// <summary>Asks once more before a visit is cancelled, for staff.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class CancelVisitModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text)
    : CancelVisitPageModel(mediator, clock, text)
{
    public override Side Side => Side.Staff;
}
