using EcoSphere.Company.Application.Companies;
using EcoSphere.Company.Application.Industries;
using EcoSphere.Company.Contracts;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using EcoSphere.UiKit.Forms;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Admin.Companies;

/// <summary>Staff edit a company's data, what it joined as included.</summary>
[Authorize(Policy = Permissions.Company)]
internal sealed class EditModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public StaffProfileInput Input { get; set; } = new();

    public CompanyDetail Company { get; private set; } = null!;

    /// <summary>Whether what is saved now is shown beside what was typed.</summary>
    public bool IsStale { get; private set; }

    public IReadOnlyList<SelectListItem> Kinds =>
        [
            new Choice(nameof(CompanyKind.SmeUser), CompanyWords.Kind(text, CompanyKind.SmeUser), text["Uses the services."]),
            new Choice(
                nameof(CompanyKind.ToolSupplier),
                CompanyWords.Kind(text, CompanyKind.ToolSupplier),
                text["Lists products as well; its members get the suppliers’ workspace."]
            ),
        ];

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        if (await Load(ct) is { } refused)
            return refused;
        Input.Fill(Company.Version, Company.Profile);
        Input.Kind = Company.Profile.Kind;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return await Load(ct) ?? Page();
        var result = await mediator.Send(new EditCompany(Id, Input.Version, Input.Fields, Input.Kind), ct);
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
        return Redirect(CompanyLinks.AdminCompany(Id));
    }

    /// <summary>What is saved, in the order of the form.</summary>
    public IReadOnlyList<SavedValue> SavedValues() =>
        [new(text["Joined as"], CompanyWords.Kind(text, Company.Profile.Kind)), .. ProfileInput.Saved(text, Company.Profile, Company.Industry)];

    private async Task<IActionResult?> Load(CancellationToken ct)
    {
        var company = await mediator.Send(new GetCompany(Id, WithHistory: false), ct);
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
