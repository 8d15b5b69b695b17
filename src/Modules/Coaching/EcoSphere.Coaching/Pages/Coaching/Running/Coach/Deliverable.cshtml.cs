using EcoSphere.Coaching.Domain;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Coach;

/// <summary>A document of a case with its versions, for the consultant.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Upload)]
[RequestSizeLimit(DeliverablePageModel.MaxFormBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = DeliverablePageModel.MaxFormBytes)]
internal sealed class DeliverableModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text)
    : DeliverablePageModel(mediator, clock, text)
{
    public override Side Side => Side.Coach;
}
