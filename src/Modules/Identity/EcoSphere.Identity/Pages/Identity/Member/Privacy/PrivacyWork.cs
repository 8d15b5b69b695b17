using System.Security.Claims;
using EcoSphere.Identity.Application.Privacy;
using EcoSphere.Identity.Domain.Privacy;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Identity.Pages.Identity.Member.Privacy;

/// <summary>Privacy requests on the member's home page: those that wait for the member, and those under way.</summary>
internal sealed class PrivacyWork(IMediator mediator, IStringLocalizer<IdentityText> text) : IMemberWork
{
    public async Task<IReadOnlyList<WorkItem>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        var result = await mediator.Send(new ListMyPrivacyRequests(), ct);
        return result.IsFailure ? [] : [.. result.Value.Select(Item).OfType<WorkItem>()];
    }

    private WorkItem? Item(MyPrivacyRequest request) =>
        request switch
        {
            { Kind: PrivacyKind.Copy, State: PrivacyState.Answered } => Item(
                request,
                WorkKind.Waiting,
                text["Your copy is ready"],
                text["Download"],
                request.ExpiresAt
            ),
            { State: PrivacyState.Held } => Item(request, WorkKind.Waiting, text["Your account cannot be deleted yet"], text["See why"], null),
            { State: PrivacyState.Open } => Item(request, WorkKind.UnderWay, null, text["See how far it is"], null),
            _ => null,
        };

    private WorkItem Item(MyPrivacyRequest request, WorkKind kind, string? detail, string action, DateTimeOffset? due) =>
        new(kind, $"{text[PrivacyWords.Of(request.Kind)]} {request.Number}", detail, PrivacyLinks.Request(request.Id), action, request.RequestedAt, due);
}
