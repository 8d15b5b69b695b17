using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.ProductReviews;

/// <summary>A reviewer lets others do it.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record ReleaseProductReview(Guid ProductId) : ICommand;

internal sealed class ReleaseProductReviewHandler(IMarketplaceDb db, MarketplaceAccess access, ICurrentUser user) : ICommandHandler<ReleaseProductReview>
{
    public async Task<Result> Handle(ReleaseProductReview request, CancellationToken cancellationToken)
    {
        var found = await db.OfOthers(request.ProductId, user, cancellationToken);
        return found.Error is { } refused ? refused : found.Value.Release(access.AsStaff);
    }
}
