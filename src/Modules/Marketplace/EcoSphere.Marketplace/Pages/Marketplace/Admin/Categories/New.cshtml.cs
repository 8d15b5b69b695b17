using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Categories;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Admin.Categories;

/// <summary>Adds a category.</summary>
[Authorize(Policy = Permissions.Marketplace)]
internal sealed class NewModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    [BindProperty]
    public CategoryInput Input { get; set; } = new();

    public void OnGet()
    {
        // an empty form
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var added = await mediator.Send(new AddCategory(Input.Slug, Input.NameZh, Input.NameEn), ct);
        if (added.Error is { } error)
            return this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The category has been added."].Value;
        return Redirect(MarketplaceLinks.AdminCategories);
    }

    internal sealed class CategoryInput
    {
        public string? Slug { get; set; }

        public string? NameZh { get; set; }

        public string? NameEn { get; set; }
    }
}
