using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using EcoSphere.Platform.Operations.Overview;
using EcoSphere.UiKit.Resources;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.UiKit.Pages.Admin.Operations;

/// <summary>Modules that do not run, what was given up and needs somebody, and years whose holidays are still to be entered.</summary>
internal sealed class OperationsQueues(IMediator mediator, IStringLocalizer<UiText> text) : IAdminQueues
{
    public async Task<IReadOnlyList<QueueFact>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        if (!user.HasClaim(EcoClaims.Permission, Permissions.System))
            return [];
        var result = await mediator.Send(new GetPlatformOverview(), ct);
        if (result.IsFailure)
            return [];
        var modules = result.Value.Modules;
        var missing = (await mediator.Send(new CountMissingYears(), ct)).Value;
        var troubles = result.Value.Failed.Count;
        return
        [
            new QueueFact(text["System"], text["Modules that do not run"], OperationsLinks.Overview, troubles, Oldest: null, Overdue: troubles),
            Queue(
                text["Events that were given up"],
                $"{OperationsLinks.Events}?state=dead",
                [.. modules.Select(m => m.Outbox), .. modules.Select(m => m.Inbox)]
            ),
            Queue(text["Mails that could not be sent"], $"{OperationsLinks.Mails}?state=failed", [.. modules.Select(m => m.Mails)]),
            new QueueFact(
                text["System"],
                text["Years without holidays"],
                missing.Years is [var year, ..] ? OperationsLinks.HolidaysOf(year) : OperationsLinks.Holidays,
                missing.Years.Count,
                missing.Since,
                0
            ),
        ];
    }

    private QueueFact Queue(string title, string url, IReadOnlyList<Backlog> parts) =>
        new(text["System"], title, url, parts.Sum(p => p.GivenUp), parts.Min(p => p.OldestGivenUp), 0);
}
