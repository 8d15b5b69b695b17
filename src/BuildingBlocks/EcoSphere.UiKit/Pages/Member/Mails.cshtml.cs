using EcoSphere.Platform.Operations.Mails;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Resources;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Pages.Member;

/// <summary>The mails of all modules to the member: subject, time and state, and nothing of what stands in them.</summary>
[Authorize]
internal sealed class MailsModel(IMediator mediator, IStringLocalizer<UiText> text) : PageModel
{
    public MyMailList List { get; private set; } = null!;

    public async Task<IActionResult> OnGet([FromQuery(Name = "page")] string? before, CancellationToken ct)
    {
        var result = await mediator.Send(new ListMyMails(before), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        List = result.Value;
        return Page();
    }
}
