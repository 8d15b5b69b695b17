using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Platform.Modules;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Member.Privacy;

/// <summary>One request: how far it is, the answer, the copy to download.</summary>
[Authorize]
internal sealed class RequestModel(
    IMediator mediator,
    IStringLocalizer<IdentityText> text,
    IStringLocalizerFactory localizers,
    ModuleCatalog catalog,
    TimeProvider clock
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public PrivacyRequest Shown { get; private set; } = null!;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public bool MayWithdraw => Shown.State == PrivacyState.Held || (Shown.State == PrivacyState.Open && Shown.IsForStaff);

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var result = await mediator.Send(new GetMyPrivacyRequest(Id), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Shown = result.Value;
        return Page();
    }

    /// <summary>What stood in the way of the deletion is settled.</summary>
    public async Task<IActionResult> OnPostResume(CancellationToken ct)
    {
        var result = await mediator.Send(new ResumeErasure(Id), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        return Redirect(result.Value == PrivacyState.Completed ? PrivacyLinks.Erased : PrivacyLinks.Request(Id));
    }

    /// <summary>What a module says about what it keeps, in its own words.</summary>
    public string Kept(PrivacyPart part) => PrivacyWords.Kept(part, catalog, localizers);

    /// <summary>How far a part is, in words.</summary>
    public PartStatus StatusOf(PrivacyPart part) => PartStatus.Of(Shown, part, catalog, Now);
}
