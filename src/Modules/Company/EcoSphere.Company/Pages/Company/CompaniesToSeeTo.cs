using System.Security.Claims;
using EcoSphere.Company.Application.Companies;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company;

/// <summary>Companies that nobody can run until staff appoints somebody.</summary>
internal sealed class CompaniesToSeeTo(IMediator mediator, IStringLocalizer<CompanyText> text) : IAdminQueues
{
    public async Task<IReadOnlyList<QueueFact>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        if (!user.HasClaim(EcoClaims.Permission, Permissions.Company))
            return [];
        var count = await mediator.Send(new CountCompaniesWithoutAdministrator(), ct);
        return count.IsFailure
            ? []
            :
            [
                new QueueFact(
                    text["Companies"],
                    text["Companies without an administrator"],
                    $"{CompanyLinks.AdminCompanies}?state={CompanyState.WithoutAdministrator}",
                    count.Value,
                    Oldest: null,
                    Overdue: 0
                ),
            ];
    }
}
