using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.ProductReviews;

/// <summary>A reviewer takes the version in review from the colleague who has claimed it.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record TakeOverProductReview(Guid ProductId) : ICommand;

internal sealed class TakeOverProductReviewHandler(IMarketplaceDb db, MarketplaceAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<TakeOverProductReview>
{
    public async Task<Result> Handle(TakeOverProductReview request, CancellationToken cancellationToken)
    {
        var found = await db.OfOthers(request.ProductId, user, cancellationToken);
        return found.Error is { } refused ? refused : found.Value.TakeOver(access.AsStaff, clock.GetUtcNow());
    }
}
