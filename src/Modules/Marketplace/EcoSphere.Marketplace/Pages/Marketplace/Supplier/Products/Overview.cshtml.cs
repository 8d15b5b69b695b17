using EcoSphere.Marketplace.Application.Products;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Products;

/// <summary>How a product stands and what can be done with it.</summary>
[Authorize]
internal sealed class OverviewModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : MyProductPage(mediator, text)
{
    public async Task<IActionResult> OnGet(CancellationToken ct) => await Load(ct) ?? Page();

    public Task<IActionResult> OnPostRecall(CancellationToken ct) =>
        Do(new RecallProduct(Id), Text["You have taken the version back and can change it now."], ct);

    public Task<IActionResult> OnPostListAgain(CancellationToken ct) => Do(new ListProductAgain(Id), Text["The product is listed again."], ct);
}
