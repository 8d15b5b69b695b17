using System.Security.Claims;
using EcoSphere.Coaching.Application.Reviews;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Admin;

/// <summary>The applications on the staff's home page: to be reviewed, to be listed, to be decided.</summary>
internal sealed class ApplicationQueues(IMediator mediator, IStringLocalizer<CoachingText> text) : IAdminQueues
{
    public async Task<IReadOnlyList<QueueFact>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        if (!user.HasClaim(EcoClaims.Permission, Permissions.Coaching))
            return [];
        var waiting = (await mediator.Send(new CountWaitingApplications(), ct)).Value;
        return
        [
            Fact(waiting, ApplicationState.Submitted, text["Applications to review"], CoachingLinks.AdminApplications),
            Fact(
                waiting,
                ApplicationState.Qualified,
                text["Qualified applications to list"],
                $"{CoachingLinks.AdminApplications}?tab={ApplicationTab.Qualified}"
            ),
            Fact(waiting, ApplicationState.Listed, text["Applications before the authority"], CoachingLinks.AdminBatches),
        ];
    }

    private QueueFact Fact(IReadOnlyDictionary<ApplicationState, WaitingApplications> waiting, ApplicationState state, string title, string url)
    {
        var (count, oldest, overdue) = waiting.GetValueOrDefault(state) ?? new WaitingApplications(0, null, 0);
        return new QueueFact(text["Coaching"], title, url, count, oldest, overdue);
    }
}
