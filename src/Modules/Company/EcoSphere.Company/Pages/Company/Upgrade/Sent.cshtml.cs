using EcoSphere.Company.Application.Industries;
using EcoSphere.Company.Application.UpgradeApplications;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Upgrade;

/// <summary>The receipt: number, what was sent, what happens next. Can be opened again and printed.</summary>
[Authorize]
internal sealed class SentModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    public required SentUpgrade Sent { get; set; }

    public string? Industry { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        var sent = await mediator.Send(new GetSentUpgrade(id), ct);
        if (sent.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Sent = sent.Value;
        Industry = Sent.Answers.IndustryCode;
        if ((await mediator.Send(new OfferedIndustries(), ct)).Value.FirstOrDefault(i => i.Code == Industry) is { } known)
            Industry = ApplicationWords.Industry(known.Code, known.NameZh, known.NameEn);
        return Page();
    }
}
