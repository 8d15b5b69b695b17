using EcoSphere.Coaching.Application.Offers;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Public;

/// <summary>The firms that an item has accepted, as the programme has to publish them.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicPages.Policy)]
internal sealed class FirmsModel(IMediator mediator, IStringLocalizer<CoachingText> text) : PageModel
{
    public required ApprovedFirms Found { get; set; }

    public string Slug { get; private set; } = "";

    public async Task<IActionResult> OnGet(string slug, string code, CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var found = await mediator.Send(new ListApprovedFirms(slug, code, number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        (Found, Slug) = (found.Value, slug);
        return Page();
    }
}
