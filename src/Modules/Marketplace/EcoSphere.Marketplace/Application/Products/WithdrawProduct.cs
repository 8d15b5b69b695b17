using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Products;

/// <summary>The supplier takes its product off the market (下架), with a reason.</summary>
[ForMembers]
internal sealed record WithdrawProduct(Guid ProductId, string? Reason) : ICommand, IReasoned;

internal sealed class WithdrawProductHandler(MarketplaceAccess access, TimeProvider clock) : ICommandHandler<WithdrawProduct>
{
    public async Task<Result> Handle(WithdrawProduct request, CancellationToken cancellationToken)
    {
        var mine = await access.Product(request.ProductId, cancellationToken);
        return mine.Error is { } refused ? refused : mine.Value.Withdraw(access.AsSupplier, request.Reason, clock.GetUtcNow());
    }
}
