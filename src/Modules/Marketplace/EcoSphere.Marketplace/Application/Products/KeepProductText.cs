using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Products;

/// <summary>Keeps the text of a product as far as it is filled in, complete or not. Keeping the same again changes nothing.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="Seen">The mark of the text that the form has shown (<see cref="ContentStamp"/>).</param>
/// <param name="Form">What was typed.</param>
[ForMembers]
internal sealed record KeepProductText(Guid ProductId, string? Seen, ProductTextForm Form) : ICommand<KeptText>;

/// <param name="Stamp">The mark of the text as it is kept now.</param>
/// <param name="Missing">What the text still lacks before it can be sent, or null.</param>
internal sealed record KeptText(string Stamp, Error? Missing);

internal sealed class KeepProductTextHandler(IMarketplaceDb db, MarketplaceAccess access, TimeProvider clock) : ICommandHandler<KeepProductText, KeptText>
{
    public async Task<Result<KeptText>> Handle(KeepProductText request, CancellationToken cancellationToken)
    {
        var mine = await access.Product(request.ProductId, cancellationToken);
        if (mine.Error is { } refused)
            return refused;
        var product = mine.Value;
        if (product.Open is { State: RevisionState.Submitted })
            return ProductErrors.InReview;
        var (current, typed) = (product.Current(), request.Form.ApplyTo(product.Current(), product.OpenSections));
        if (typed.IsSameAs(current))
            return new KeptText(ContentStamp.OfText(current), MissingFrom(current));
        if (ContentStamp.OfText(current) != request.Seen)
            return ProductForms.Stale;
        if (await db.WhyNotOffered(typed.CategoryId == current.CategoryId ? null : typed.CategoryId, product, cancellationToken) is { } retired)
            return retired;
        return product.Write(typed, clock.GetUtcNow()).Error is { } wrong ? wrong : new KeptText(ContentStamp.OfText(typed), MissingFrom(typed));
    }

    // images and files have pages of their own
    private static Error? MissingFrom(ProductContent content)
    {
        var missing = content.CheckComplete().Failure?.Details.Where(e => e.Field is not (nameof(content.Images) or nameof(content.Files))).ToList();
        return missing is null or [] ? null : Error.Of(missing);
    }
}
