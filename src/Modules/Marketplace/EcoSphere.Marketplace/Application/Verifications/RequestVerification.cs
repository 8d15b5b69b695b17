using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Application.Mails;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>The supplier asks for the check of a tool that is listed. Where one is under way already, that one it is: sending twice makes one.</summary>
/// <param name="ProductId">The tool, or null where none was chosen.</param>
/// <param name="Note">What staff should know before they telephone.</param>
[ForMembers]
internal sealed record RequestVerification(Guid? ProductId, string? Note) : ICommand<RequestedVerification>;

/// <param name="IsNew">Whether it began by this very request.</param>
internal sealed record RequestedVerification(Guid Id, string Number, bool IsNew);

internal sealed class RequestVerificationHandler(IMarketplaceDb db, MarketplaceAccess access, TimeProvider clock)
    : ICommandHandler<RequestVerification, RequestedVerification>
{
    public async Task<Result<RequestedVerification>> Handle(RequestVerification request, CancellationToken cancellationToken)
    {
        var own = await access.Supplier(cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var supplierId = own.Value.Id;
        if (request.ProductId is not { } productId)
            return Error.Of([Error.Invalid("Choose the tool that is to be checked.").On(nameof(request.ProductId))]);

        var product = await db
            .Products.Where(p => p.Id == productId && p.SupplierId == supplierId)
            .Select(p => new { IsVisible = p.Listing == ListingState.Listed && !p.IsHidden })
            .SingleOrDefaultAsync(cancellationToken);
        if (product is null)
            return ProductErrors.NotFound;
        if (!product.IsVisible)
            return ProductErrors.NotListed;
        var open = VerificationMoves.Open;
        if (
            await db
                .Verifications.Where(v => v.ProductId == productId && open.Contains(v.State))
                .Select(v => new RequestedVerification(v.Id, v.Number, false))
                .FirstOrDefaultAsync(cancellationToken) is
            { } there
        )
            return there;

        var now = clock.GetUtcNow();
        var number = await db.NextNumber(NumberSeries.Verification, now, cancellationToken);
        var made = ToolVerification.Request(number, productId, supplierId, access.AsSupplier, request.Note, now);
        if (made.Error is { } wrong)
            return wrong;
        db.Verifications.Add(made.Value);
        await db.Tell([made.Value], VerificationMails.Requested, cancellationToken);
        return new RequestedVerification(made.Value.Id, number, true);
    }
}
