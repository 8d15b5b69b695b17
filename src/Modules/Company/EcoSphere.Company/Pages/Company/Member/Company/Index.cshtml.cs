using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Application.Contacts;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Member.Company;

/// <summary>The own company's data and contacts (公司資料維護).</summary>
[Authorize]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    public MyCompany Company { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var company = await mediator.Send(new GetMyCompany(), ct);
        if (company.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Company = company.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostPrimary(Guid id, CancellationToken ct)
    {
        var result = await mediator.Send(new MakeContactPrimary(id), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The primary contact has been changed."].Value;
        return Redirect(CompanyLinks.Company);
    }
}
