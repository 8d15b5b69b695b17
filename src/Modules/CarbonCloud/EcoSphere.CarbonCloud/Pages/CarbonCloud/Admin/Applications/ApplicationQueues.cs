using System.Security.Claims;
using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud.Admin.Applications;

/// <summary>The reviewers' queue on the administration's home page.</summary>
internal sealed class ApplicationQueues(IMediator mediator, IStringLocalizer<CarbonCloudText> text) : IAdminQueues
{
    public async Task<IReadOnlyList<QueueFact>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        if (!user.HasClaim(EcoClaims.Permission, Permissions.CarbonCloud))
            return [];
        var waiting = (await mediator.Send(new CountWaitingApplications(), ct)).Value;
        return [new QueueFact(text["CarbonCloud"], text["Applications"], CarbonCloudLinks.AdminApplications, waiting.Count, waiting.Oldest, waiting.Overdue)];
    }
}
