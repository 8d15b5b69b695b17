using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Inquiries.Drafts;
using EcoSphere.Marketplace.Application.Inquiries.Threads;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Inquiries;

/// <summary>All answers on one page, and the only button that sends them.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Mail)]
internal sealed class DraftModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    [BindProperty]
    public CheckInput Input { get; set; } = new();

    public required InquiryDraftView Draft { get; set; }

    public bool IsGone => Draft.Product is { IsListed: false };

    public string FormUrl => InquiryLinks.Form(Draft.Product?.Slug, Draft.PreviousId);

    /// <summary>What was sent is no draft any more: whoever goes back in the browser finds the receipt.</summary>
    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        if (await Load(id, ct) is not { } refused)
            return Page();
        return (await mediator.Send(new GetInquiryThread(Side.Asker, id), ct)).IsSuccess ? Redirect(InquiryLinks.Sent(id)) : refused;
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return BadRequest();
        var sent = await mediator.Send(new SendInquiry(id, Input.Seen, Input.ToPlatform), ct);
        if (sent.IsSuccess)
            return Redirect(InquiryLinks.Sent(id));
        if (sent.Error!.Kind == ErrorKind.Conflict)
            return await ShowAgain(id, sent.Error, ct);
        return this.ApplyError(sent.Error, text) ?? await Load(id, ct) ?? Page();
    }

    /// <summary>Something is otherwise than the asker saw it: all of it is shown as it is now, with the reason.</summary>
    private async Task<IActionResult> ShowAgain(Guid id, Error error, CancellationToken ct)
    {
        if (await Load(id, ct) is { } refused)
            return refused;
        ModelState.Clear();
        ModelState.AddModelError("", text[error.Message]);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<IActionResult?> Load(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetInquiryDraft(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Draft = found.Value;
        Input = new CheckInput { Seen = Draft.Version, ToPlatform = IsGone };
        return null;
    }

    internal sealed class CheckInput
    {
        /// <summary>The stamp of the answers that are shown.</summary>
        public Guid Seen { get; set; }

        /// <summary>Whether the page said that the platform answers, because the product is listed no more.</summary>
        public bool ToPlatform { get; set; }
    }
}
