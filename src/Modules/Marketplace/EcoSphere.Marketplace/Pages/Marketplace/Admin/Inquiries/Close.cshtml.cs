using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Pages.Marketplace.Inquiries;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Admin.Inquiries;

/// <summary>Asks the administrator once more.</summary>
[Authorize(Policy = Permissions.Marketplace)]
internal sealed class CloseModel(IMediator mediator, IStringLocalizer<MarketplaceText> text) : ClosePageModel(mediator, text)
{
    public override string ThreadUrl => MarketplaceLinks.AdminInquiry(Slip.Id);

    protected override Side Side => Side.Staff;
}
