using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Products;

/// <summary>Begins a product of the own supplier. A form that is sent twice begins one.</summary>
/// <param name="Id">The id that the form was given when it was opened.</param>
/// <param name="NameZh">The Chinese name.</param>
/// <param name="NameEn">The English name, of which the address is made, or null.</param>
[ForMembers]
internal sealed record BeginProduct(Guid Id, string? NameZh, string? NameEn) : ICommand;

internal sealed class BeginProductHandler(IMarketplaceDb db, MarketplaceAccess access, TimeProvider clock) : ICommandHandler<BeginProduct>
{
    public async Task<Result> Handle(BeginProduct request, CancellationToken cancellationToken)
    {
        var own = await access.Supplier(cancellationToken);
        if (own.Error is { } refused)
            return refused;
        if (await db.Products.Where(p => p.Id == request.Id).Select(p => (Guid?)p.SupplierId).SingleOrDefaultAsync(cancellationToken) is { } holder)
            return holder == own.Value.Id ? Result.Success() : ProductErrors.NotFound;

        var content = new ProductContent { Name = LocalText.Line(request.NameZh, request.NameEn) };
        var slug = Slug.Of(content.Name.En, request.Id);
        if (await db.Products.AnyAsync(p => p.Slug == slug, cancellationToken))
            slug = Slug.Another(slug, request.Id);
        var begun = Product.Begin(own.Value.Id, slug, content, clock.GetUtcNow(), request.Id);
        if (begun.Error is { } wrong)
            return wrong;
        db.Products.Add(begun.Value);
        return Result.Success();
    }
}
