using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Application.Industries;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Member.Company;

/// <summary>Edits the own company's data; what identifies it is shown and cannot be changed.</summary>
[Authorize]
internal sealed class EditModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    [BindProperty]
    public ProfileInput Input { get; set; } = new();

    public MyCompany Company { get; private set; } = null!;

    /// <summary>Whether what is saved now is shown beside what was typed.</summary>
    public bool IsStale { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        Input.Fill(Company.Version, Company.Profile);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(ct) ?? Page();
        var result = await mediator.Send(new ChangeMyCompany(Input.Version, Input.Fields), ct);
        if (result.Error is { } error)
        {
            if (await Load(ct) is { } refused)
                return refused;
            if (!error.IsStale())
                return this.ApplyError(error, text) ?? Page();
            (IsStale, Input.Version) = (true, Company.Version);
            return this.ShowAgain(error, text);
        }

        TempData["Status"] = text["The company’s data have been saved."].Value;
        return Redirect(CompanyLinks.Company);
    }

    private async Task<IActionResult?> Load(CancellationToken ct)
    {
        var company = await mediator.Send(new GetMyCompany(), ct);
        if (company.Error is { } error)
            return this.ApplyError(error, text);
        var offered = await mediator.Send(new OfferedIndustries(), ct);
        if (offered.Error is { } closed)
            return this.ApplyError(closed, text);
        Company = company.Value;
        ViewData["Industries"] = CompanyWords.Industries(offered.Value, Company.Industry);
        return null;
    }
}
