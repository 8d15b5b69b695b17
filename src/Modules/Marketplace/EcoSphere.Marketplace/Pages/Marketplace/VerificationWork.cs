using System.Security.Claims;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Verifications;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace;

/// <summary>A supplier's verifications on the member's home page: what is its turn, what is under way, which certificate ends soon.</summary>
internal sealed class VerificationWork(IMediator mediator, IStringLocalizer<MarketplaceText> text) : IMemberWork
{
    public async Task<IReadOnlyList<WorkItem>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        if (!user.HasClaim(c => c.Type == EcoClaims.Supplier))
            return [];
        var work = await mediator.Send(new GetVerificationWork(), ct);
        return work.IsFailure ? [] : [.. work.Value.Select(Item)];
    }

    private WorkItem Item(VerificationWorkFact fact)
    {
        var tool = VerificationWords.Name(fact.Tool);
        if (fact is { State: VerificationState.Certified, ValidUntil: { } day })
            return new WorkItem(
                WorkKind.Waiting,
                text["The certificate of {0} ends on {1}", tool, Show.Date(day)],
                text["Request the next verification in time: it takes several weeks."],
                VerificationLinks.Renew(fact.ProductId),
                text["Renew the certificate"],
                fact.EndingSince,
                TaipeiTime.StartOf(day.AddDays(1)).AddMinutes(-1)
            );
        var isOwn = fact.Turn == Side.Supplier;
        return new WorkItem(
            isOwn ? WorkKind.Waiting : WorkKind.UnderWay,
            text["Verification {0} of {1}", fact.Number, tool],
            VerificationWords.NextForSupplier(text, fact.State, fact.IsPaymentAwaited, fact.IsPassed),
            MarketplaceLinks.SupplierVerification(fact.Id),
            isOwn ? text["Go on"] : text["Look at it"],
            fact.StateSince,
            Due: null
        );
    }
}
