using System.Globalization;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Categories;
using EcoSphere.UiKit.Errors;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Admin.Categories;

/// <summary>The categories in their order, the retired ones too.</summary>
[Authorize(Policy = Permissions.Marketplace)]
internal sealed class IndexModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : PageModel
{
    /// <summary>The place at which a category was seen, a hyphen, and the category.</summary>
    [BindProperty]
    public string? Move { get; set; }

    public required IReadOnlyList<CategoryRow> Rows { get; set; }

    public async Task OnGet(CancellationToken ct) => Rows = (await mediator.Send(new ListCategories(), ct)).Value;

    public Task<IActionResult> OnPostUp(CancellationToken ct) => MoveBy(up: true, ct);

    public Task<IActionResult> OnPostDown(CancellationToken ct) => MoveBy(up: false, ct);

    private async Task<IActionResult> MoveBy(bool up, CancellationToken ct)
    {
        if (Move?.Split('-', 2) is not [var seen, var slug] || !int.TryParse(seen, NumberStyles.None, CultureInfo.InvariantCulture, out var place))
            return BadRequest();
        var moved = await mediator.Send(new MoveCategory(slug, up, place), ct);
        if (moved.Error is { } error)
            return this.ApplyError(error, text) ?? BadRequest();
        TempData["Status"] = text["The order has been changed."].Value;
        return Redirect(MarketplaceLinks.AdminCategories);
    }
}
