using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Messaging;

namespace EcoSphere.Marketplace.Application.Products;

/// <summary>Changes order and words of a product's images or documents; what is left out is removed. The first image stands on the card.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="Kind">Which list.</param>
/// <param name="Seen">The mark of the list that the form has shown (<see cref="ContentStamp"/>).</param>
/// <param name="Items">The list as it is to be.</param>
[ForMembers]
internal sealed record ArrangeProductFiles(Guid ProductId, AttachmentKind Kind, string? Seen, IReadOnlyList<ProductAttachment> Items) : ICommand;

internal sealed class ArrangeProductFilesHandler(MarketplaceAccess access, TimeProvider clock) : ICommandHandler<ArrangeProductFiles>
{
    public async Task<Result> Handle(ArrangeProductFiles request, CancellationToken cancellationToken)
    {
        var mine = await access.Product(request.ProductId, cancellationToken);
        if (mine.Error is { } refused)
            return refused;
        var product = mine.Value;
        if (product.Open is { State: RevisionState.Submitted })
            return ProductErrors.InReview;
        var current = product.Current();
        var arranged = current.With(request.Kind, request.Items);
        if (arranged.IsSameAs(current))
            return Result.Success();
        var present = current.Attachments(request.Kind).Select(a => a.FileId).ToHashSet();
        // whatever is no file of this list was taken out of it by somebody else
        if (
            ContentStamp.Of(current, request.Kind) != request.Seen
            || request.Items.DistinctBy(i => i.FileId).Count(i => present.Contains(i.FileId)) != request.Items.Count
        )
            return ProductForms.Stale;
        var wrong = request.Items.SelectMany((item, i) => request.Kind.Check(item, $"Items[{i}].")).ToList();
        return wrong.Count > 0 ? Error.Of(wrong) : product.Write(arranged, clock.GetUtcNow());
    }
}
