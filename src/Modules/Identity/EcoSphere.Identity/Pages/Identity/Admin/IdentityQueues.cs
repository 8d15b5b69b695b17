using System.Security.Claims;
using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Admin;

/// <summary>What waits in the privacy centre.</summary>
internal sealed class IdentityQueues(IMediator mediator, IStringLocalizer<IdentityText> text) : IAdminQueues
{
    public async Task<IReadOnlyList<QueueFact>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        if (!user.HasClaim(EcoClaims.Permission, Permissions.Identity))
            return [];
        var result = await mediator.Send(new GetPrivacyBacklog(), ct);
        if (result.Error is not null)
            return [];
        var backlog = result.Value;
        return
        [
            new QueueFact(
                text["Members and privacy"],
                text["Privacy requests to answer"],
                IdentityAdminLinks.PrivacyRequests,
                backlog.ToAnswer,
                backlog.Oldest,
                backlog.Late
            ),
            new QueueFact(
                text["Members and privacy"],
                text["Copies and deletions that a part has not answered"],
                IdentityAdminLinks.PrivacyRequests,
                backlog.Stuck,
                backlog.OldestStuck,
                backlog.Stuck
            ),
        ];
    }
}
