using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Member;

/// <summary>The receipt: number, what was sent, what happens next. Can be opened again and printed.</summary>
[Authorize]
internal sealed class SentModel(IMediator mediator, IStringLocalizer<CarbonCloudText> text) : PageModel
{
    public required SentApplication Sent { get; set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        var sent = await mediator.Send(new GetSentApplication(id), ct);
        if (sent.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Sent = sent.Value;
        return Page();
    }
}
