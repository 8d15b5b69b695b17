using EcoSphere.Marketplace.Application.Inquiries.Notices;
using EcoSphere.Marketplace.Pages.Marketplace.Inquiries;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Member.Inquiries;

/// <summary>Whether the member gets mails about what is new in inquiries; the foot of those mails leads here.</summary>
[Authorize]
internal sealed class NoticesModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    public bool IsWanted { get; private set; }

    public async Task OnGet(CancellationToken ct) => IsWanted = (await mediator.Send(new GetInquiryNotices(), ct)).Value;

    public Task<IActionResult> OnPostOff(CancellationToken ct) => Choose(false, text["You get no more mails about inquiries."], ct);

    public Task<IActionResult> OnPostOn(CancellationToken ct) => Choose(true, text["You get mails about inquiries from now on."], ct);

    private async Task<IActionResult> Choose(bool isWanted, string done, CancellationToken ct)
    {
        var chosen = await mediator.Send(new ChooseInquiryNotices(isWanted), ct);
        if (chosen.Error is { } error && this.ApplyError(error, text) is { } page)
            return page;
        TempData["Status"] = done;
        return Redirect(InquiryLinks.Notices);
    }
}
