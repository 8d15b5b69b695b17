using System.Globalization;
using EcoSphere.Company.Application.Members;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Member.Members;

/// <summary>Adds a member (F06).</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Invite)]
internal sealed class AddModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    [BindProperty]
    public NewMemberInput Input { get; set; } = new();

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var allowed = await mediator.Send(new MayMaintainMembers(), ct);
        return allowed.Error is { } error ? this.ApplyError(error, text) ?? Page() : Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await OnGet(ct);
        var result = await mediator.Send(
            new AddMember(Input.Name, Input.Email, Input.Phone, Input.JobTitle, Input.IsAdmin, CultureInfo.CurrentUICulture.Name),
            ct
        );
        // the form is shown again to those only who may see it
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? await OnGet(ct);
        TempData["Status"] = (
            result.Value.IsInvitation
                ? text["{0} has been invited and gets a mail with a link.", Input.Name ?? ""]
                : text["{0} belongs to your company now and gets a mail.", Input.Name ?? ""]
        ).Value;
        return Redirect(CompanyLinks.Members);
    }

    internal sealed class NewMemberInput : MemberInput
    {
        public string? Email { get; set; }
    }
}
