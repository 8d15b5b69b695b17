using EcoSphere.Consulting.Application.Applications;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting.Member.Apply;

/// <summary>All answers on one page, and the only button that sends them.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Mail)]
internal sealed class CheckModel(IMediator mediator, IStringLocalizer<ConsultingText> text) : ApplyPageModel(mediator)
{
    /// <summary>The answers that are shown.</summary>
    [BindProperty]
    public Guid Seen { get; set; }

    public bool IsIncomplete => Own.Scan is null || Own.Answers.Check(ApplicationSections.All).Failure is not null;

    public async Task<IActionResult> OnGet(CancellationToken ct) => await Load(ApplicationSections.All, ct) ? Page() : Redirect(ConsultingLinks.MyCases);

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var sent = await Mediator.Send(new SubmitApplication(Id, Seen), ct);
        if (sent.IsSuccess)
            return Redirect(ConsultingLinks.MyCase(Id));
        if (this.ApplyError(sent.Error!, text, prefix: "") is { } page)
            return page;
        return await Load(ApplicationSections.All, ct) ? Page() : Redirect(ConsultingLinks.MyCases);
    }
}
