using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Pages.Marketplace.Inquiries;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Inquiries;

/// <summary>Asks the supplier once more.</summary>
[Authorize]
internal sealed class CloseModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : ClosePageModel(mediator, text)
{
    public override string ThreadUrl => MarketplaceLinks.SupplierInquiry(Slip.Id);

    protected override Side Side => Side.Supplier;
}
