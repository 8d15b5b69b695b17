using System.Security.Claims;
using EcoSphere.Company.Application.UpgradeApplications;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company.Upgrade;

/// <summary>The member's application on the home page, while it is open.</summary>
internal sealed class UpgradeWork(IMediator mediator, IStringLocalizer<CompanyText> text) : IMemberWork
{
    public async Task<IReadOnlyList<WorkItem>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        if (user.HasClaim(c => c.Type == EcoClaims.Company))
            return [];
        var asked = await mediator.Send(new GetUpgradeWork(), ct);
        if (asked.IsFailure || asked.Value.Newest is not { } own)
            return [];
        var title = text["Application to become a company ({0})", own.Number];
        return own.State switch
        {
            ApplicationState.Draft =>
            [
                new(WorkKind.Waiting, title, text["It has not been sent yet."], CompanyLinks.Upgrade, text["Go on"], own.ChangedAt, null),
            ],
            ApplicationState.Returned =>
            [
                new(
                    WorkKind.Waiting,
                    title,
                    text["It has been returned to you for correction."],
                    CompanyLinks.Upgrade,
                    text["Correct it"],
                    own.DecidedAt ?? own.ChangedAt,
                    null
                ),
            ],
            ApplicationState.Submitted =>
            [
                new(
                    WorkKind.UnderWay,
                    title,
                    own.DueDay is { } day ? text["It is in review; we expect to decide by {0}.", Show.Date(day)].Value : null,
                    CompanyLinks.Upgrade,
                    text["Look at it"],
                    own.SubmittedAt ?? own.ChangedAt,
                    null
                ),
            ],
            _ => [],
        };
    }
}
