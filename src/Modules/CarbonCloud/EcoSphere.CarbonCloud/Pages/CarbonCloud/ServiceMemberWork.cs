using System.Security.Claims;
using EcoSphere.CarbonCloud.Application.ServiceApplications;
using EcoSphere.CarbonCloud.Domain.ServiceApplications;
using EcoSphere.CarbonCloud.Domain.Subscriptions;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.CarbonCloud.Pages.CarbonCloud;

/// <summary>The company's open application on the home page of its members, and a subscription that ends soon on its administrators'.</summary>
internal sealed class ServiceMemberWork(IMediator mediator, IStringLocalizer<CarbonCloudText> text) : IMemberWork
{
    public async Task<IReadOnlyList<WorkItem>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        if (!user.HasClaim(c => c.Type == EcoClaims.Company))
            return [];
        var asked = await mediator.Send(new GetServiceWork(), ct);
        if (asked.IsFailure)
            return [];
        if (asked.Value.Open is { } open)
            return [Of(open)];
        if (asked.Value.EndingOn is not { } lastDay)
            return [];
        return
        [
            new WorkItem(
                WorkKind.Waiting,
                text["CarbonCloud ends on {0}", Show.Date(lastDay)],
                text["Export what you need from the service before that day."],
                CarbonCloudLinks.Mine,
                text["Look at it"],
                TaipeiTime.StartOf(lastDay.AddDays(-Subscription.ReminderDays[0])),
                TaipeiTime.StartOf(lastDay)
            ),
        ];
    }

    private WorkItem Of(OpenApplication open)
    {
        var title = text["Application for CarbonCloud ({0})", open.Number];
        return open switch
        {
            { IsMine: true, State: ApplicationState.Draft } => new(
                WorkKind.Waiting,
                title,
                text["It has not been sent yet."],
                CarbonCloudLinks.Mine,
                text["Go on"],
                open.Since,
                null
            ),
            { IsMine: true, State: ApplicationState.Returned } => new(
                WorkKind.Waiting,
                title,
                text["It has been returned to you for correction."],
                CarbonCloudLinks.Mine,
                text["Correct it"],
                open.Since,
                null
            ),
            _ => new(
                WorkKind.UnderWay,
                title,
                open.DueDay is { } day ? text["It is in review; we expect to decide by {0}.", Show.Date(day)].Value : null,
                CarbonCloudLinks.Mine,
                text["Look at it"],
                open.Since,
                null
            ),
        };
    }
}
