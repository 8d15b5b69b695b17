using EcoSphere.Company.Application.Companies;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Admin.Companies;

/// <summary>Suspends a company, with a reason.</summary>
[Authorize(Policy = Permissions.Company)]
internal sealed class SuspendModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public SuspensionInput Input { get; set; } = new();

    public CompanyDetail Company { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken ct) => await Load(ct) ?? Page();

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        if (!ModelState.IsValid)
            return Page();
        var result = await mediator.Send(new SuspendCompany(Id, Input.Reason), ct);
        if (result.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["{0} has been suspended.", Company.Profile.Name!].Value;
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

    internal sealed class SuspensionInput
    {
        public string? Reason { get; set; }
    }
}
