using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.ProductReviews;

/// <summary>A reviewer takes the version in review, so that others see that somebody is at it.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record ClaimProductReview(Guid ProductId) : ICommand;

internal sealed class ClaimProductReviewHandler(IMarketplaceDb db, MarketplaceAccess access, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<ClaimProductReview>
{
    public async Task<Result> Handle(ClaimProductReview request, CancellationToken cancellationToken)
    {
        var found = await db.OfOthers(request.ProductId, user, cancellationToken);
        return found.Error is { } refused ? refused : found.Value.Claim(access.AsStaff, clock.GetUtcNow());
    }
}
