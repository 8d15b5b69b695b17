using EcoSphere.CarbonCloud.Application.MailDomains;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Admin.MailDomains;

/// <summary>Asks once more before a mail domain is taken out of the list.</summary>
[Authorize(Policy = Permissions.CarbonCloud)]
internal sealed class RemoveModel(IMediator mediator, IStringLocalizer<CarbonCloudText> text) : PageModel
{
    public required FreeMailDomainRow Domain { get; set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        var found = await mediator.Send(new GetFreeMailDomain(id), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Domain = found.Value;
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken ct)
    {
        var removed = await mediator.Send(new RemoveFreeMailDomain(id), ct);
        if (removed.Error is { } error && this.ApplyError(error, text) is { } page)
            return page;
        TempData["Status"] = text["The mail domain has been removed."].Value;
        return Redirect(CarbonCloudLinks.AdminMailDomains);
    }
}
