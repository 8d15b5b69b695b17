using EcoSphere.Company.Application.Companies;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Admin.Companies;

/// <summary>Lifts a suspension.</summary>
[Authorize(Policy = Permissions.Company)]
internal sealed class ReinstateModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public CompanyDetail Company { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken ct) => await Load(ct) ?? Page();

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        var result = await mediator.Send(new ReinstateCompany(Id), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The suspension of {0} has been lifted.", Company.Profile.Name!].Value;
        return Redirect(CompanyLinks.AdminCompany(Id));
    }

    private async Task<IActionResult?> Load(CancellationToken ct)
    {
        var company = await mediator.Send(new GetCompany(Id), ct);
        if (company.Error is { } error)
            return this.ApplyError(error, text);
        Company = company.Value;
        return null;
    }
}
