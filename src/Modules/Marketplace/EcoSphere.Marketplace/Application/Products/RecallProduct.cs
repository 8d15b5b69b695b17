using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Products;

/// <summary>The supplier takes back what was sent for review, to change it. Taking it back twice takes it back once.</summary>
[ForMembers]
internal sealed record RecallProduct(Guid ProductId) : ICommand;

internal sealed class RecallProductHandler(MarketplaceAccess access, TimeProvider clock) : ICommandHandler<RecallProduct>
{
    public async Task<Result> Handle(RecallProduct request, CancellationToken cancellationToken)
    {
        var mine = await access.Product(request.ProductId, cancellationToken);
        if (mine.Error is { } refused)
            return refused;
        // back where it was, it is a draft, or returned and nothing decided since
        return mine.Value.Open is { State: RevisionState.Draft } or { State: RevisionState.Returned, DecidedAt: null }
            ? Result.Success()
            : mine.Value.Recall(access.AsSupplier, clock.GetUtcNow());
    }
}
