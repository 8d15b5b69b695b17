using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Suppliers;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Threads;

/// <summary>The questions behind every thread page.</summary>
internal static class ThreadQueries
{
    /// <summary>The inquiry, for its asker or its supplier where one is named; translated once.</summary>
    public static readonly Func<DbContext, Guid, Guid?, Guid?, Guid, Task<InquirySlip?>> Slip = EF.CompileAsyncQuery(
        (DbContext db, Guid id, Guid? asker, Guid? supplier, Guid reader) =>
            (
                from inquiry in db.Set<Inquiry>()
                join product in db.Set<Product>() on inquiry.ProductId equals product.Id into products
                from product in products.DefaultIfEmpty()
                join owner in db.Set<Supplier>() on inquiry.SupplierId equals owner.Id into owners
                from owner in owners.DefaultIfEmpty()
                where inquiry.Id == id && (asker == null || inquiry.AskerId == asker) && (supplier == null || inquiry.SupplierId == supplier)
                select new InquirySlip
                {
                    Id = inquiry.Id,
                    Number = inquiry.Number,
                    State = inquiry.State,
                    Topic = inquiry.Topic,
                    Need = inquiry.Need,
                    Attachments = inquiry.Attachments,
                    AskedAt = inquiry.AskedAt,
                    ContactName = inquiry.ContactName,
                    ContactEmail = inquiry.ContactEmail,
                    ContactPhone = inquiry.ContactPhone,
                    ContactCompany = inquiry.ContactCompany,
                    ContactTaxId = inquiry.ContactTaxId,
                    ContactJobTitle = inquiry.ContactJobTitle,
                    ProductSlug = product.Slug,
                    ProductNameZh = product.Revisions.Where(r => r.State == RevisionState.Approved).Select(r => r.NameZh).FirstOrDefault(),
                    ProductNameEn = product.Revisions.Where(r => r.State == RevisionState.Approved).Select(r => r.NameEn).FirstOrDefault(),
                    IsProductListed = product != null && product.Listing == ListingState.Listed && !product.IsHidden,
                    SupplierId = inquiry.SupplierId,
                    SupplierName = owner.Name,
                    SupplierNameEn = owner.NameEn,
                    PreviousId = inquiry.PreviousId,
                    PreviousNumber = db.Set<Inquiry>().Where(p => p.Id == inquiry.PreviousId).Select(p => p.Number).FirstOrDefault(),
                    LastMessageAt = inquiry.LastMessageAt,
                    IsAwaitingAnswer = inquiry.IsAwaitingAnswer,
                    ResponseDueAt = inquiry.ResponseDueAt,
                    ClosedAt = inquiry.ClosedAt,
                    UnreadByAsker = inquiry.UnreadByAsker,
                    UnreadByStaff = inquiry.UnreadByStaff,
                    ReadByAskerAt = inquiry.ReadByAskerAt,
                    ReadByStaffAt = inquiry.ReadByStaffAt,
                    SeenUntil = db.Set<InquiryReader>()
                        .Where(r => r.InquiryId == inquiry.Id && r.MemberId == reader && r.Side == Side.Supplier)
                        .Select(r => (DateTimeOffset?)r.SeenUntil)
                        .FirstOrDefault(),
                }
            ).SingleOrDefault()
    );

    /// <summary>The lines before one, as a side sees them, the newest first.</summary>
    public static IQueryable<ThreadLine> Lines(IMarketplaceDb db, Guid inquiryId, Side side, Guid? supplierId, Guid readerId, long before) =>
        db
            .InquiryMessages.Where(m => m.InquiryId == inquiryId && m.Id < before)
            .Where(ThreadSight.Of(side, supplierId))
            .OrderByDescending(m => m.Id)
            .Select(m => new ThreadLine(
                m.Id,
                m.Kind,
                m.Side,
                m.AuthorName,
                m.Text,
                m.Event,
                m.Attachments,
                m.At,
                m.IsErased,
                m.AuthorId == readerId && m.Side == side
            ));
}
