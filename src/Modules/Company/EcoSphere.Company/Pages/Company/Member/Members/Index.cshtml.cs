using EcoSphere.Company.Application.Members;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Member.Members;

/// <summary>The own company's members (公司成員維護), with their access to subscribed services.</summary>
[Authorize]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    public MemberList List { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var list = await mediator.Send(new ListMembers(number), ct);
        if (list.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        List = list.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostAccess(Guid id, string service, bool allowed, int at, CancellationToken ct)
    {
        var result = await mediator.Send(new SetServiceAccess(id, service, allowed), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = (allowed ? text["Access has been given."] : text["Access has been withdrawn."]).Value;
        return Redirect(at > 1 ? $"{CompanyLinks.Members}?page={at}" : CompanyLinks.Members);
    }
}
