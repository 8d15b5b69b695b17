using EcoSphere.CarbonCloud.Application.MailDomains;
using EcoSphere.Kernel;
using EcoSphere.Platform.Lists;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Admin.MailDomains;

/// <summary>The free mail services whose addresses have to be explained, and a form to add one.</summary>
[Authorize(Policy = Permissions.CarbonCloud)]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<CarbonCloudText> text) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Keyword { get; set; }

    [BindProperty]
    public DomainInput Input { get; set; } = new();

    public required PageOf<FreeMailDomainRow> Rows { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1) => await Load(number, ct) ?? Page();

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        var added = await mediator.Send(new AddFreeMailDomain(Input.Name), ct);
        if (added.Error is { } error)
            return this.ApplyError(error, text) ?? await Load(1, ct) ?? Page();
        TempData["Status"] = text["The mail domain has been added."].Value;
        return Redirect(CarbonCloudLinks.AdminMailDomains);
    }

    private async Task<IActionResult?> Load(int number, CancellationToken ct)
    {
        var found = await mediator.Send(new ListFreeMailDomains(Keyword, number), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        Rows = found.Value;
        return Rows.Info.IsOutside ? NotFound() : null;
    }

    internal sealed class DomainInput
    {
        public string? Name { get; set; }
    }
}
