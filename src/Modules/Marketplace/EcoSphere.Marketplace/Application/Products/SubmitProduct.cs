using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Mails;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Marketplace.Application.Products;

/// <summary>Sends the version under way for review, the first time or after corrections. Sending it twice sends it once.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="SeenVersion">The state of the product that was checked before sending.</param>
[ForMembers]
internal sealed record SubmitProduct(Guid ProductId, Guid SeenVersion) : ICommand;

internal sealed class SubmitProductHandler(
    IMarketplaceDb db,
    MarketplaceAccess access,
    ICurrentUser user,
    IOptions<MarketplaceOptions> options,
    WorkCalendar calendar,
    TimeProvider clock
) : ICommandHandler<SubmitProduct>
{
    private static Error ChangedSince => Error.Conflict("This product has been changed since you opened this page. Look through it again, then send it.");

    public async Task<Result> Handle(SubmitProduct request, CancellationToken cancellationToken)
    {
        var mine = await access.Product(request.ProductId, cancellationToken);
        if (mine.Error is { } refused)
            return refused;
        var product = mine.Value;
        if (product.Open is { State: RevisionState.Submitted })
            return Result.Success();
        if (product.Open is not { } open)
            return ProductErrors.NothingOpen;
        if (product.Version != request.SeenVersion)
            return ChangedSince;
        if (await db.WhyNotOffered(open.CategoryId, product, cancellationToken) is { } retired)
            return retired;

        var (now, me) = (clock.GetUtcNow(), user.Id);
        var sent = product.Submit(access.AsSupplier, now);
        if (sent.IsFailure)
            return sent;
        if (await db.KnownMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == me, cancellationToken) is { IsReachable: true } sender)
            db.Send(ProductMails.Sent(sender, product, (await calendar.WorkingDays(cancellationToken)).DueDay(now, options.Value.ProductReviewDays)));
        return sent;
    }
}
