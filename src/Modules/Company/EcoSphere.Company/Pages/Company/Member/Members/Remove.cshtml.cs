using EcoSphere.Company.Application.Members;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Member.Members;

/// <summary>Asks once before a member is removed or an invitation is taken back.</summary>
[Authorize]
internal sealed class RemoveModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>What the page showed: an invitation that was accepted since must not be removed as one.</summary>
    [BindProperty]
    public bool IsInvitation { get; set; }

    public MemberToEdit Member { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        IsInvitation = !Member.IsActive;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        var result = IsInvitation ? await mediator.Send(new CancelInvitation(Id), ct) : await mediator.Send(new RemoveMember(Id), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = (
            IsInvitation ? text["The invitation of {0} has been cancelled.", Member.Name]
            : Member.IsOneself ? text["You no longer belong to the company."]
            : text["{0} has been removed from the company.", Member.Name]
        ).Value;
        return Redirect(Member.IsOneself ? CompanyLinks.Member : CompanyLinks.Members);
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
