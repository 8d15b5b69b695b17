using EcoSphere.Company.Application.Companies;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Admin.Companies;

/// <summary>One company with all its parts and its history.</summary>
[Authorize(Policy = Permissions.Company)]
internal sealed class DetailModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    public CompanyDetail Company { get; private set; } = null!;

    public HistoryWords Words { get; } = new(text);

    public async Task<IActionResult> OnGet(Guid id, CancellationToken ct)
    {
        var company = await mediator.Send(new GetCompany(id), ct);
        if (company.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        Company = company.Value;
        return Page();
    }
}
