using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Domain;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Firm;

/// <summary>The certificate of a completed case, to be printed.</summary>
[Authorize]
internal sealed class CertificateModel(IMediator mediator, ISiteLinks site, IStringLocalizer<CoachingText> text) : PageModel
{
    public Guid Id { get; private set; }

    public CertificateView Shown { get; private set; } = null!;

    /// <summary>Where whoever holds it can check it.</summary>
    public string CheckUrl => site.Absolute(RunLinks.Certificates);

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetCertificate(Side.Firm, id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        (Id, Shown) = (id, found.Value);
        return Page();
    }
}
