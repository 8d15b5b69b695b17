using System.Security.Claims;
using EcoSphere.Content.Application.Articles;
using EcoSphere.Content.Domain.Articles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Content.Pages.Content.Admin;

/// <summary>The drafts and schedules, on the administration's home page.</summary>
internal sealed class ArticleQueues(IMediator mediator, IStringLocalizer<ContentText> text) : IAdminQueues
{
    public async Task<IReadOnlyList<QueueFact>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        if (!user.HasClaim(EcoClaims.Permission, Permissions.Content))
            return [];
        var waiting = (await mediator.Send(new CountDrafts(), ct)).Value;
        return
        [
            new QueueFact(
                text["Content"],
                text["Drafts of articles"],
                $"{ContentAdminLinks.Articles}?state={ArticleState.Draft}",
                waiting.Drafts,
                waiting.Oldest,
                0
            ),
            new QueueFact(
                text["Content"],
                text["Scheduled articles and changes"],
                $"{ContentAdminLinks.Articles}?state={ArticleState.Scheduled}",
                waiting.Scheduled,
                waiting.OldestScheduled,
                waiting.Late
            ),
        ];
    }
}
