using EcoSphere.Company.Application.Industries;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Admin.Industries;

/// <summary>Adds an industry.</summary>
[Authorize(Policy = Permissions.Company)]
internal sealed class NewModel(IMediator mediator, IStringLocalizer<CompanyText> text) : PageModel
{
    [BindProperty]
    public IndustryInput Input { get; set; } = new();

    public void OnGet()
    {
        // an empty form
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var added = await mediator.Send(new AddIndustry(Input.Code, Input.NameZh, Input.NameEn), ct);
        if (added.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The industry has been added."].Value;
        return Redirect(CompanyLinks.AdminIndustries);
    }

    internal sealed class IndustryInput
    {
        public string? Code { get; set; }

        public string? NameZh { get; set; }

        public string? NameEn { get; set; }
    }
}
