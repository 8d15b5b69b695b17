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

/// <summary>Has an invitation mailed once more.</summary>
[Authorize]
[EnableRateLimiting(RateLimits.Mail)]
internal sealed class InviteAgainModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public MemberToEdit Member { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken ct) => await Load(ct) ?? Page();

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        var result = await mediator.Send(new InviteAgain(Id, CultureInfo.CurrentUICulture.Name), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The invitation is mailed to {0} once more.", Member.Email].Value;
        return Redirect(CompanyLinks.Members);
    }

    private async Task<IActionResult?> Load(CancellationToken ct)
    {
        var member = await mediator.Send(new GetMember(Id), ct);
        if (member.Error is { } error)
            return this.ApplyError(error, text);
        Member = member.Value;
        return null;
    }
}
