using System.Security.Claims;
using EcoSphere.Coaching.Application.Cases;
using EcoSphere.Coaching.Application.FollowUps;
using EcoSphere.Coaching.Domain;
using EcoSphere.Coaching.Domain.Applications;
using EcoSphere.Coaching.Domain.FollowUps;
using EcoSphere.Kernel;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Coaching.Pages.Coaching.Running;

/// <summary>Running cases on the home page of the firm's members and of the consultant: what is their turn, and what is under way.</summary>
internal sealed class RunWork(IMediator mediator, IStringLocalizer<CoachingText> text) : IMemberWork
{
    public async Task<IReadOnlyList<WorkItem>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        var work = await mediator.Send(new GetCaseWork(), ct);
        return work.IsFailure ? [] : [.. work.Value.Select(Item)];
    }

    private WorkItem Item(CaseWorkFact fact)
    {
        var side = fact.IsCoach ? Side.Coach : Side.Firm;
        var title = fact.IsCoach ? text["Coaching {0}: {1}", fact.Number, fact.CompanyName] : text["Coaching {0}: {1}", fact.Number, RunWords.Local(fact.Item)];
        if (fact.Unread > 0)
            return new WorkItem(
                WorkKind.Waiting,
                title,
                text["There is a new message for you to read."],
                RunLinks.Messages(side, fact.Id),
                text["Read it"],
                fact.LastMessageAt ?? fact.Since,
                Due: null
            );
        var due = fact.DueOn is { } day ? TaipeiTime.EndOf(day).AddMinutes(-1) : (DateTimeOffset?)null;
        return fact.ToHandIn > 0
            ? new WorkItem(
                WorkKind.Waiting,
                title,
                text["Documents to hand in: {0}", Show.Number(fact.ToHandIn)],
                RunLinks.Case(side, fact.Id),
                text["Go on"],
                fact.Since,
                due
            )
            : new WorkItem(
                WorkKind.UnderWay,
                title,
                CoachingWords.State(text, ApplicationState.Running),
                RunLinks.Case(side, fact.Id),
                text["Look at it"],
                fact.Since,
                Due: null
            );
    }
}

/// <summary>The yearly reports that the company owes, on the home page of its members.</summary>
internal sealed class FollowUpWork(IMediator mediator, IStringLocalizer<CoachingText> text) : IMemberWork
{
    public async Task<IReadOnlyList<WorkItem>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        var due = await mediator.Send(new ListMyFollowUps(IsOpen: true), ct);
        return due.IsFailure ? [] : [.. due.Value.Select(Item)];
    }

    private WorkItem Item(MyFollowUp report) =>
        new(
            WorkKind.Waiting,
            text["Report of the results of {0}", report.Year],
            report.State == FollowUpState.Returned ? text["It was returned to be corrected."] : text["The year is over: report what the coaching has brought."],
            RunLinks.FollowUp(Side.Firm, report.Id),
            text["Fill it in"],
            TaipeiTime.StartOf(report.AskOn),
            TaipeiTime.EndOf(report.DueOn).AddMinutes(-1)
        );
}
