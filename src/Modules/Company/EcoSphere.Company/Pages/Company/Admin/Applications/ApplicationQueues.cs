using System.Security.Claims;
using EcoSphere.Company.Application.UpgradeApplications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Admin.Applications;

/// <summary>The reviewers' queue on the administration's home page.</summary>
internal sealed class ApplicationQueues(IMediator mediator, IStringLocalizer<CompanyText> text) : IAdminQueues
{
    public async Task<IReadOnlyList<QueueFact>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        if (!user.HasClaim(EcoClaims.Permission, Permissions.Company))
            return [];
        var waiting = (await mediator.Send(new CountWaitingApplications(), ct)).Value;
        return [new QueueFact(text["Companies"], text["Upgrade applications"], CompanyLinks.AdminApplications, waiting.Count, waiting.Oldest, waiting.Overdue)];
    }
}
