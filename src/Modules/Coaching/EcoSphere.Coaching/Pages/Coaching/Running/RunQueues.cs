using System.Security.Claims;
using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Application.FollowUps;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running;

/// <summary>What waits for staff in the running part, on the administration's home page.</summary>
internal sealed class RunQueues(IMediator mediator, IStringLocalizer<CoachingText> text) : IAdminQueues
{
    public async Task<IReadOnlyList<QueueFact>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        if (!user.HasClaim(EcoClaims.Permission, Permissions.Coaching))
            return [];
        var cases = (await mediator.Send(new CountWaitingCases(), ct)).Value;
        var reports = (await mediator.Send(new CountWaitingFollowUps(), ct)).Value;
        var module = text["Coaching"];
        return
        [
            new(module, text["Coachings to begin"], $"{RunLinks.AdminCases}?tab={CaseTab.ToStart}", cases.ToStart, cases.ToStartSince, 0),
            new(module, text["Documents to look at"], Cases(CaseNeed.HandedIn), cases.HandedIn, cases.HandedInSince, 0),
            new(module, text["Overdue stages"], Cases(CaseNeed.Overdue), cases.Overdue, null, cases.Overdue),
            new(module, text["Unread messages"], Cases(CaseNeed.Unread), cases.Unread, cases.UnreadSince, 0),
            new(
                module,
                text["Yearly reports that firms owe"],
                RunLinks.AdminFollowUps,
                reports.Awaited,
                reports.Oldest is { } day ? TaipeiTime.StartOf(day) : null,
                reports.Overdue
            ),
        ];
    }

    private static string Cases(CaseNeed need) => $"{RunLinks.AdminCases}?need={need}";
}
