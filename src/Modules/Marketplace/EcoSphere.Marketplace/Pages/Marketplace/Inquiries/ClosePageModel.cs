using EcoSphere.Marketplace.Application.Inquiries.Moves;
using EcoSphere.Marketplace.Application.Inquiries.Threads;
using EcoSphere.Marketplace.Domain;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Inquiries;

/// <summary>Asks one side once more before an inquiry is closed.</summary>
internal abstract class ClosePageModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    [BindProperty]
    public ReasonInput Input { get; set; } = new();

    public InquirySlip Slip { get; private set; } = null!;

    /// <summary>On which side the page stands.</summary>
    protected abstract Side Side { get; }

    /// <summary>The address of the thread.</summary>
    public abstract string ThreadUrl { get; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        return Slip.State == Domain.Inquiries.InquiryState.Closed ? Redirect(ThreadUrl) : Page();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        var closed = await mediator.Send(new CloseInquiry(Side, id, Input.Reason), ct);
        if (closed.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The inquiry has been closed."].Value;
        return Redirect(ThreadUrl);
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetInquiryThread(Side, id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Slip = found.Value.Slip;
        return null;
    }
}

/// <summary>A reason, or a last word.</summary>
internal sealed class ReasonInput
{
    public string? Reason { get; set; }
}
