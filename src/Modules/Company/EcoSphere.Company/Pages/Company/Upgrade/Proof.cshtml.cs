using EcoSphere.Company.Application.Files;
using EcoSphere.Company.Application.UpgradeApplications;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Upgrade;

/// <summary>The document that proves the registration: uploaded, replaced or removed.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Upload)]
internal sealed class ProofModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    [BindProperty]
    public Guid Id { get; set; }

    [BindProperty]
    public ProofInput Input { get; set; } = new();

    public required MyApplication Own { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (!await Load(ct))
            return Redirect(CompanyLinks.Upgrade);
        Id = Own.Id;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!await Load(ct))
            return Redirect(CompanyLinks.Upgrade);
        if (!ModelState.IsValid)
            return Page();
        if (Input.File is null && Own.Proof is not null)
            return Input.Remove ? await Remove(ct) : Redirect(CompanyLinks.UpgradeCheck);

        await using var content = Input.File?.OpenReadStream();
        var uploaded = await mediator.Send(new UploadProof(Id, content, Input.File?.FileName), ct);
        if (uploaded.Error is { } refused)
            return this.ApplyError(refused, text) ?? Page();
        var attached = await mediator.Send(new AttachProof(Id, uploaded.Value), ct);
        if (attached.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The document has been uploaded."].Value;
        return Redirect(CompanyLinks.UpgradeCheck);
    }

    private async Task<IActionResult> Remove(CancellationToken ct)
    {
        var removed = await mediator.Send(new RemoveProof(Id), ct);
        if (removed.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The document has been removed."].Value;
        return Redirect(CompanyLinks.UpgradeProof);
    }

    private async Task<bool> Load(CancellationToken ct)
    {
        if ((await mediator.Send(new GetMyUpgrade(), ct)).Value.OpenFor(ApplicationSections.Proof) is not { } own)
            return false;
        Own = own;
        return true;
    }

    internal sealed class ProofInput
    {
        public IFormFile? File { get; set; }

        public bool Remove { get; set; }
    }
}
