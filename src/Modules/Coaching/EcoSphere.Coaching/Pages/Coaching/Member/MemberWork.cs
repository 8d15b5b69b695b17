using System.Security.Claims;
using EcoSphere.Coaching.Application.MyApplications;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Member;

/// <summary>The company's applications on the home page: what is to be corrected, and what is under way.</summary>
internal sealed class MemberWork(IMediator mediator, IStringLocalizer<CoachingText> text) : IMemberWork
{
    public async Task<IReadOnlyList<WorkItem>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        if (!user.HasClaim(c => c.Type == EcoClaims.Company))
            return [];
        var found = await mediator.Send(new GetMyWork(), ct);
        return found.IsFailure ? [] : [.. found.Value.Select(Item)];
    }

    private WorkItem Item(MyWork work)
    {
        var title = text["Coaching {0}: {1}", work.Number, work.Item.Title.Here()];
        var url = CoachingLinks.Case(work.Id);
        if (work is { State: ApplicationState.Returned, CorrectBy: { } day })
            return new WorkItem(
                WorkKind.Waiting,
                title,
                text["To be corrected by {0}; afterwards it counts as given up.", Show.Date(day)],
                url,
                text["Correct it"],
                work.StateSince,
                TaipeiTime.EndOf(day).AddMinutes(-1)
            );
        return new WorkItem(WorkKind.UnderWay, title, CoachingWords.State(text, work.State), url, text["Look at it"], work.StateSince, null);
    }
}
