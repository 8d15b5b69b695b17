using EcoSphere.Company.Application.Industries;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Admin.Industries;

/// <summary>Renames an industry, or takes it out of the forms.</summary>
[Authorize(Policy = Permissions.Company)]
internal sealed class EditModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    [BindProperty]
    public IndustryInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var found = await mediator.Send(new GetIndustry(Code), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Input = new IndustryInput
        {
            NameZh = found.Value.NameZh,
            NameEn = found.Value.NameEn,
            IsActive = found.Value.IsActive,
        };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var edited = await mediator.Send(new EditIndustry(Code, Input.NameZh, Input.NameEn, Input.IsActive), ct);
        if (edited.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The industry has been changed."].Value;
        return Redirect(CompanyLinks.AdminIndustries);
    }

    internal sealed class IndustryInput
    {
        public string? NameZh { get; set; }

        public string? NameEn { get; set; }

        public bool IsActive { get; set; }
    }
}
