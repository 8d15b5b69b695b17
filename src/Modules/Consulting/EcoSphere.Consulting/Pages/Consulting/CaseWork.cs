using System.Security.Claims;
using EcoSphere.Consulting.Application.Cases;
using EcoSphere.Consulting.Domain;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Consulting.Pages.Consulting;

/// <summary>The case of the firm, and the cases of the consultant, on the member's home page.</summary>
internal sealed class CaseWork(IMediator mediator, IStringLocalizer<ConsultingText> text) : IMemberWork
{
    public async Task<IReadOnlyList<WorkItem>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        List<WorkItem> items = [];
        if (user.HasClaim(c => c.Type == EcoClaims.Company))
            items.AddRange(await Of(Side.Firm, ct));
        if (user.HasClaim(c => c.Type == EcoClaims.Consultant))
            items.AddRange(await Of(Side.Consultant, ct));
        return items;
    }

    private async Task<IEnumerable<WorkItem>> Of(Side side, CancellationToken ct)
    {
        var work = await mediator.Send(new GetCaseWork(side), ct);
        return work.IsFailure ? [] : work.Value.Select(f => Item(f, side));
    }

    private WorkItem Item(CaseWorkFact fact, Side side)
    {
        var isOwn = fact.Turn == side;
        return new WorkItem(
            isOwn ? WorkKind.Waiting : WorkKind.UnderWay,
            side == Side.Firm ? text["Diagnosis {0}", fact.Number] : text["Case {0} of {1}", fact.Number, fact.Firm],
            CaseWords.Next(text, fact.State, side),
            side == Side.Firm && isOwn ? ConsultingLinks.MyCases : ConsultingLinks.Case(side, fact.Id),
            isOwn ? text["Go on"] : text["Look at it"],
            fact.StateSince,
            isOwn ? fact.Due : null
        );
    }
}
