using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Products;

/// <summary>Drops the version that is being written; what everybody sees stays.</summary>
[ForMembers]
internal sealed record DiscardProductVersion(Guid ProductId) : ICommand;

internal sealed class DiscardProductVersionHandler(MarketplaceAccess access, TimeProvider clock) : ICommandHandler<DiscardProductVersion>
{
    public async Task<Result> Handle(DiscardProductVersion request, CancellationToken cancellationToken)
    {
        var mine = await access.Product(request.ProductId, cancellationToken);
        return mine.Error is { } refused ? refused : mine.Value.Discard(clock.GetUtcNow());
    }
}
