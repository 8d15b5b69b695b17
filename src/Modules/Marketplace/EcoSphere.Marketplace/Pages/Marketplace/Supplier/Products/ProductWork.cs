using System.Security.Claims;
using EcoSphere.Marketplace.Application.Products;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Messaging;
using EcoSphere.UiKit.Components;
using EcoSphere.UiKit.Shell;
using MediatR;
using Microsoft.Extensions.Localization;

namespace EcoSphere.Marketplace.Pages.Marketplace.Supplier.Products;

/// <summary>The own supplier's products that were returned or are in review, on the member's home page.</summary>
internal sealed class ProductWork(IMediator mediator, IStringLocalizer<MarketplaceText> text) : IMemberWork
{
    public async Task<IReadOnlyList<WorkItem>> For(ClaimsPrincipal user, CancellationToken ct)
    {
        if (!user.HasClaim(c => c.Type == EcoClaims.Supplier))
            return [];
        var work = await mediator.Send(new GetProductWork(), ct);
        return work.IsFailure ? [] : [.. work.Value.Select(Item)];
    }

    private WorkItem Item(ProductWorkFact fact)
    {
        var (title, url) = (text["Product: {0}", ProductWords.Name(text, fact.Name)], MarketplaceLinks.SupplierProduct(fact.Id));
        return fact.State == RevisionState.Returned
            ? new WorkItem(WorkKind.Waiting, title, text["It has been returned to you for correction."], url, text["Correct it"], fact.Since, Due: null)
            : new WorkItem(
                WorkKind.UnderWay,
                title,
                fact.ReviewDay is { } day ? text["It is in review; we expect to decide by {0}.", Show.Date(day)].Value : null,
                url,
                text["Look at it"],
                fact.Since,
                Due: null
            );
    }
}
