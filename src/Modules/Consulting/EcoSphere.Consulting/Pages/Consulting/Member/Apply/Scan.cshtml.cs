using EcoSphere.Consulting.Application.Applications;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Member.Apply;

/// <summary>The scan of the stamped application (附件一).</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Upload)]
internal sealed class ScanModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : ApplyPageModel(mediator)
{
    [BindProperty]
    public ScanInput Input { get; set; } = new();

    public async Task<IActionResult> OnGet(CancellationToken ct) => await Load(ApplicationSections.Scan, ct) ? Page() : Redirect(ConsultingLinks.MyCases);

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!await Load(ApplicationSections.Scan, ct))
            return Redirect(ConsultingLinks.MyCases);
        if (!ModelState.IsValid)
            return Page();
        await using var content = Input.File?.OpenReadStream();
        var isRemoved = Input.Remove && content is null;
        var kept = await Mediator.Send(new SetScan(Id, content, Input.File?.FileName, isRemoved), ct);
        if (kept.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        return Redirect(isRemoved ? ConsultingLinks.ApplyScan : ConsultingLinks.ApplyCheck);
    }

    internal sealed class ScanInput
    {
        public IFormFile? File { get; set; }

        public bool Remove { get; set; }
    }
}
