using EcoSphere.Coaching.Application.FollowUps;
using EcoSphere.Coaching.Domain;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running.Admin;

/// <summary>A yearly report for staff, who can give it back to be corrected.</summary>
[Authorize(Policy = Permissions.Coaching)]
internal sealed class FollowUpModel(IMediator mediator, TimeProvider clock, IStringLocalizer<CoachingText> text) : PageModel
{
    [BindProperty]
    public ReturnInput Input { get; set; } = new();

    public FollowUpView Shown { get; private set; } = null!;

    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct) => await Load(id, ct) ?? Page();

    public async Task<IActionResult> OnPost(Guid id, CancellationToken ct)
    {
        var returned = await mediator.Send(new ReturnFollowUp(id, Input.Round, Input.Comment), ct);
        if (returned.Error is { } error)
            return this.ApplyError(error, text) ?? await Load(id, ct) ?? Page();
        TempData["Status"] = text["Returned. The firm gets a mail."].Value;
        return Redirect(RunLinks.FollowUp(Side.Staff, id));
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetFollowUp(Side.Staff, id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Shown = found.Value;
        return null;
    }

    internal sealed class ReturnInput
    {
        /// <summary>The round that was read.</summary>
        public int Round { get; set; }

        public string? Comment { get; set; }
    }
}
