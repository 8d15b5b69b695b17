using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Forms;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Admin.PrivacyRequests;

/// <summary>Asks which silent part a copy or an erasure is to go on without, and why.</summary>
[Authorize(Policy = Permissions.Identity)]
internal sealed class LeaveOutModel(IMediator mediator, IStringLocalizer<IdentityText> text, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Choices Input { get; set; } = new();

    public PrivacyRequest Shown { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Silent =>
        [
            .. Shown
                .Parts.Where(p => p.AnsweredAt is null)
                .OrderBy(p => p.Module, StringComparer.Ordinal)
                .Select(p => new Choice(p.Module, text[PrivacyWords.OfModule(p.Module)])),
        ];

    public Task<IActionResult> OnGet(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Show(ct);
        var result = await mediator.Send(new LeaveOutPart(Id, Input.Module, Input.Reason), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? await Show(ct);
        TempData["Status"] = text["The request goes on without this part."].Value;
        return Redirect(IdentityAdminLinks.PrivacyRequest(Id));
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        var result = await mediator.Send(new GetPrivacyRequest(Id), ct);
        if (result.IsSuccess && (result.Value.Request.IsForStaff || !result.Value.Request.IsLate(clock.GetUtcNow())))
            return this.ApplyError(PrivacyErrors.NotLate, text) ?? Page();
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Shown = result.Value.Request;
        return Page();
    }

    internal sealed class Choices
    {
        public string? Module { get; set; }

        public string? Reason { get; set; }
    }
}
