using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Inquiries.Threads;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Domain.Products;

namespace EcoSphere.Marketplace.Application.Inquiries.Lists;

/// <summary>An inquiry in a list.</summary>
internal sealed record InquiryRow
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required InquiryTopic Topic { get; init; }

    public required InquiryState State { get; init; }

    public required DateTimeOffset LastMessageAt { get; init; }

    /// <summary>How many lines the asker, or every administrator, has not seen; of no meaning for a supplier.</summary>
    public required int Unread { get; init; }

    /// <summary>How far the reader has seen the thread as one of the supplier's people, or null where never.</summary>
    public required DateTimeOffset? SeenUntil { get; init; }

    /// <summary>Whether there is something that the reader, one of the supplier's people, has not seen.</summary>
    public bool IsUnreadAtSupplier => InquiryReaders.IsUnread(SeenUntil, LastMessageAt, State);

    public required bool IsAwaitingAnswer { get; init; }

    public required DateTimeOffset ResponseDueAt { get; init; }

    public required string ContactName { get; init; }

    public required string? ContactCompany { get; init; }

    public required string? ProductNameZh { get; init; }

    public required string? ProductNameEn { get; init; }

    public required Guid? SupplierId { get; init; }

    public required string? SupplierName { get; init; }

    public required string? SupplierNameEn { get; init; }

    public LocalText? Product => ProductNameZh is null ? null : new LocalText(ProductNameZh, ProductNameEn);

    public LocalText? Supplier => SupplierName is null ? null : new LocalText(SupplierName, SupplierNameEn);

    public bool IsOverdue(DateTimeOffset now) => IsAwaitingAnswer && ResponseDueAt < now;

    /// <summary>The rows of a page of inquiries, as one side reads them, in their order.</summary>
    public static IQueryable<InquiryRow> Of(IMarketplaceDb db, IQueryable<Inquiry> page, Side reader, Guid readerId) =>
        from i in page
        join supplier in db.Suppliers on i.SupplierId equals supplier.Id into suppliers
        from supplier in suppliers.DefaultIfEmpty()
        join product in db.Products on i.ProductId equals product.Id into products
        from product in products.DefaultIfEmpty()
        select new InquiryRow
        {
            Id = i.Id,
            Number = i.Number,
            Topic = i.Topic,
            State = i.State,
            LastMessageAt = i.LastMessageAt,
            Unread = reader == Side.Asker ? i.UnreadByAsker : i.UnreadByStaff,
            SeenUntil = db
                .InquiryReaders.Where(r => r.InquiryId == i.Id && r.MemberId == readerId && r.Side == Side.Supplier)
                .Select(r => (DateTimeOffset?)r.SeenUntil)
                .FirstOrDefault(),
            IsAwaitingAnswer = i.IsAwaitingAnswer,
            ResponseDueAt = i.ResponseDueAt,
            ContactName = i.ContactName,
            ContactCompany = i.ContactCompany,
            ProductNameZh = product.Revisions.Where(r => r.State == RevisionState.Approved).Select(r => r.NameZh).FirstOrDefault(),
            ProductNameEn = product.Revisions.Where(r => r.State == RevisionState.Approved).Select(r => r.NameEn).FirstOrDefault(),
            SupplierId = i.SupplierId,
            SupplierName = supplier.Name,
            SupplierNameEn = supplier.NameEn,
        };
}
