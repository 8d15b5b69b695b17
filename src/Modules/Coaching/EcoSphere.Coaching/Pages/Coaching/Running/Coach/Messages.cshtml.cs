using EcoSphere.Coaching.Domain;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Coach;

/// <summary>The questions thread of a case, for the consultant.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Upload)]
[RequestSizeLimit(ThreadPageModel.MaxFormBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = ThreadPageModel.MaxFormBytes)]
internal sealed class MessagesModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : ThreadPageModel(mediator, clock, text)
{
    public override Side Side => Side.Coach;
}
