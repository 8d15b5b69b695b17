using System.Security.Claims;
using EcoSphere.Company.Application.Companies;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Company.Pages.Company;

/// <summary>What waits in the member's company: a first contact, invitations that nobody has accepted yet.</summary>
internal sealed class CompanyDataWork(IMediator mediator, IStringLocalizer<CompanyText> text) : IMemberWork
{
    public async Task<IReadOnlyList<WorkItem>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        if (!user.HasClaim(c => c.Type == EcoClaims.Company))
            return [];
        var work = await mediator.Send(new GetCompanyWork(), ct);
        if (work.IsFailure)
            return [];
        var items = new List<WorkItem>();
        if (work.Value.NoContactSince is { } since)
            items.Add(
                new WorkItem(
                    WorkKind.Waiting,
                    text["Your company has no contact yet"],
                    text["Forms take the contact from there, so that you need not type it again."],
                    CompanyMemberLinks.AddContact,
                    text["Add a contact"],
                    since,
                    Due: null
                )
            );
        if (work.Value is { Invitations: > 0, InvitedSince: { } invited })
            items.Add(
                new WorkItem(
                    WorkKind.UnderWay,
                    work.Value.Invitations == 1
                        ? text["1 invitation has not been accepted yet"]
                        : text["{0} invitations have not been accepted yet", work.Value.Invitations],
                    Detail: null,
                    CompanyLinks.Members,
                    text["Look at the members"],
                    invited,
                    Due: null
                )
            );
        return items;
    }
}
