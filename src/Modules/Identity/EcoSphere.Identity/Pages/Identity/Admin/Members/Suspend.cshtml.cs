using EcoSphere.Identity.Application.Members;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Admin.Members;

/// <summary>Asks for the reason, and once more, before a member is suspended.</summary>
[Authorize(Policy = Permissions.Identity)]
internal sealed class SuspendModel(IMediator mediator, IStringLocalizer<IdentityText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Words Input { get; set; } = new();

    public string Name { get; private set; } = "";

    public Task<IActionResult> OnGet(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Show(ct);
        var result = await mediator.Send(new SuspendMember(Id, Input.Reason), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? await Show(ct);
        TempData["Status"] = text["The account is suspended. Its sessions and links have ended."].Value;
        return Redirect(IdentityAdminLinks.Member(Id));
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        var result = await mediator.Send(new GetMember(Id), ct);
        if ((result.Error ?? (result.Value.Data is null ? Error.NotFound("There is no such member.") : null)) is { } error)
            return this.ApplyError(error, text) ?? Page();
        Name = result.Value.Data!.Name;
        return Page();
    }

    internal sealed class Words
    {
        public string? Reason { get; set; }
    }
}
