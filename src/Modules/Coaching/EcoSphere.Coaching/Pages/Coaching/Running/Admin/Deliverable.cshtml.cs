using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Domain;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Admin;

/// <summary>A document of a case with its versions, for staff.</summary>
[Authorize(Policy = Permissions.Coaching)]
[EnableRateLimiting(RateLimits.Upload)]
[RequestSizeLimit(DeliverablePageModel.MaxFormBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = DeliverablePageModel.MaxFormBytes)]
internal sealed class DeliverableModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text)
    : DeliverablePageModel(mediator, clock, text)
{
    public override Side Side => Side.Staff;

    public Task<IActionResult> OnPostAccept(CancellationToken ct) => Do(new AcceptDeliverable(Id, DeliverableId, Input.Round), Text["Accepted."], Address, ct);

    public Task<IActionResult> OnPostReturn(CancellationToken ct) =>
        Do(new ReturnDeliverable(Id, DeliverableId, Input.Round, Input.Comment), Text["Returned. Whoever hands it in gets a mail."], Address, ct);
}
