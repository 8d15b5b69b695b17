using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Domain.Products;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Drafts;

/// <summary>What an inquiry is to be about, as its form says it.</summary>
/// <param name="Product">The product's part of the address, or null.</param>
/// <param name="From">The closed inquiry that is asked on from, or null.</param>
internal sealed record SubjectOfForm(string? Product, Guid? From);

/// <summary>The product that is asked about.</summary>
/// <param name="Slug">Its part of the address.</param>
/// <param name="Name">Its name.</param>
/// <param name="SupplierId">Whose it is.</param>
/// <param name="Supplier">The name of its supplier.</param>
/// <param name="IsListed">Whether it can be seen; otherwise its supplier cannot be asked about it.</param>
internal sealed record AskedProduct(string Slug, LocalText Name, Guid SupplierId, LocalText Supplier, bool IsListed);

/// <summary>Finds out what a form or a draft is about.</summary>
internal static class DraftSubjects
{
    public static async Task<Result<DraftSubject>> Subject(this IMarketplaceDb db, SubjectOfForm form, Guid memberId, CancellationToken ct)
    {
        if (form.From is { } from)
        {
            var previous = await db
                .Inquiries.Where(i => i.Id == from && i.AskerId == memberId)
                .Select(i => new { i.State, i.ProductId })
                .SingleOrDefaultAsync(ct);
            return previous switch
            {
                null => InquiryErrors.NotFound,
                { State: not InquiryState.Closed } => InquiryErrors.StillOpen,
                _ => DraftSubject.Again(from, previous.ProductId),
            };
        }

        if (string.IsNullOrEmpty(form.Product))
            return DraftSubject.General;
        return await db.Products.Where(p => p.Slug == form.Product && p.PublishedAt != null).Select(p => (Guid?)p.Id).SingleOrDefaultAsync(ct) is { } product
            ? DraftSubject.Product(product)
            : ProductErrors.NotFound;
    }

    /// <summary>The product of a draft as it is now, listed or not.</summary>
    public static async Task<AskedProduct?> Asked(this IMarketplaceDb db, Guid? productId, CancellationToken ct)
    {
        if (productId is not { } id)
            return null;
        return await (
            from product in db.Products.AsNoTracking()
            join supplier in db.Suppliers on product.SupplierId equals supplier.Id
            where product.Id == id
            select new AskedProduct(
                product.Slug,
                new LocalText(
                    product.Revisions.Where(r => r.State == RevisionState.Approved).Select(r => r.NameZh).FirstOrDefault(),
                    product.Revisions.Where(r => r.State == RevisionState.Approved).Select(r => r.NameEn).FirstOrDefault()
                ),
                supplier.Id,
                new LocalText(supplier.Name, supplier.NameEn),
                product.Listing == ListingState.Listed && !product.IsHidden
            )
        ).SingleOrDefaultAsync(ct);
    }
}
