using EcoSphere.Identity.Application.Privacy;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Member.Privacy;

/// <summary>The privacy centre: the five rights, and the requests that were made.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Mail)]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    public IReadOnlyList<MyPrivacyRequest> Requests { get; private set; } = [];

    public async Task OnGet(CancellationToken ct) => Requests = (await mediator.Send(new ListMyPrivacyRequests(), ct)).Value;

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var result = await mediator.Send(new RequestCopy(), ct);
        return result.Error is { } error ? this.ApplyError(error, text) ?? RedirectToPage() : Redirect(PrivacyLinks.Request(result.Value));
    }
}
