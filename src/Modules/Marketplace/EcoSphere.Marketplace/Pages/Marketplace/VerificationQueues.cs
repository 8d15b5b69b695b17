using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Verifications;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace;

/// <summary>The verifications that wait for staff, on the administration's home page.</summary>
internal sealed class VerificationQueues(IMediator mediator, IStringLocalizer<MarketplaceText> text) : IAdminQueues
{
    public async Task<IReadOnlyList<QueueFact>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        if (!user.HasClaim(EcoClaims.Permission, Permissions.Marketplace))
            return [];
        var waiting = (await mediator.Send(new CountWaitingVerifications(), ct)).Value;
        return
        [
            new QueueFact(
                text["Marketplace"],
                text["Tool verification"],
                $"{MarketplaceLinks.AdminVerifications}?turn={Side.Staff}",
                waiting.Count,
                waiting.Oldest,
                waiting.Overdue
            ),
        ];
    }
}
