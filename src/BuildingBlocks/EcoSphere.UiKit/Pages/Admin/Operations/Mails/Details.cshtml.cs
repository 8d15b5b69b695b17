using EcoSphere.Kernel;
using EcoSphere.Platform.Operations.Mails;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Resources;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Pages.Admin.Operations.Mails;

[Authorize(Policy = Permissions.System)]
internal sealed class DetailsModel(IMediator mediator, IStringLocalizer<UiText> text) : PageModel
{
    public MailDetail Mail { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string module, Guid id, CancellationToken ct)
    {
        var result = await mediator.Send(new GetMail(module, id), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Mail = result.Value;
        return Page();
    }

    public async Task<IActionResult> OnPost(string module, Guid id, CancellationToken ct)
    {
        var result = await mediator.Send(new ResendMail(module, id), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text)!;
        TempData["Status"] = text["The mail is on its way."].Value;
        return LocalRedirect("~" + OperationsLinks.Mail(module, result.Value));
    }
}
