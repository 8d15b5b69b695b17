using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Categories;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Admin.Categories;

/// <summary>Renames a category, retires it or offers it again.</summary>
[Authorize(Policy = Permissions.Marketplace)]
internal sealed class EditModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    [BindProperty]
    public CategoryInput Input { get; set; } = new();

    /// <summary>What somebody else has saved meanwhile.</summary>
    public IReadOnlyList<SavedValue> SavedMeanwhile { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken ct)
    {
        var found = await mediator.Send(new GetCategory(Slug), ct);
        if (found.Error is { } error)
            return this.ApplyError(error, text) ?? NotFound();
        Input = new CategoryInput
        {
            Version = found.Value.Version,
            NameZh = found.Value.Name.Zh,
            NameEn = found.Value.Name.En,
            IsRetired = found.Value.IsRetired,
        };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return Page();
        var edited = await mediator.Send(new EditCategory(Slug, Input.Version, Input.NameZh, Input.NameEn, Input.IsRetired), ct);
        if (edited.Error is { } error)
            return error.Message == EditCategoryHandler.Stale.Message ? await Compare(error, ct) : this.ApplyError(error, text) ?? Page();
        TempData["Status"] = text["The category has been changed."].Value;
        return Redirect(MarketplaceLinks.AdminCategories);
    }

    private async Task<IActionResult> Compare(Error error, CancellationToken ct)
    {
        var found = await mediator.Send(new GetCategory(Slug), ct);
        if (found.Error is { } gone)
            return this.ApplyError(gone, text) ?? NotFound();
        var saved = found.Value;
        SavedMeanwhile =
        [
            new(text["Chinese name"], saved.Name.Zh),
            new(text["English name"], saved.Name.En),
            new(text["State"], saved.IsRetired ? text["Retired"] : text["Offered"]),
        ];
        Input.Version = saved.Version;
        return this.ShowAgain(error, text);
    }

    internal sealed class CategoryInput
    {
        /// <summary>The stamp of the state that the form showed.</summary>
        public Guid Version { get; set; }

        public string? NameZh { get; set; }

        public string? NameEn { get; set; }

        public bool IsRetired { get; set; }
    }
}
