using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.ProductReviews;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Admin.Products;

/// <summary>The reviewers' queue on the administration's home page.</summary>
internal sealed class ProductQueues(IMediator mediator, IStringLocalizer<MarketplaceText> text) : IAdminQueues
{
    public async Task<IReadOnlyList<QueueFact>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        if (!user.HasClaim(EcoClaims.Permission, Permissions.Marketplace))
            return [];
        var waiting = (await mediator.Send(new CountWaitingProducts(), ct)).Value;
        return [new QueueFact(text["Marketplace"], text["Product reviews"], MarketplaceLinks.AdminReviews, waiting.Count, waiting.Oldest, waiting.Overdue)];
    }
}
