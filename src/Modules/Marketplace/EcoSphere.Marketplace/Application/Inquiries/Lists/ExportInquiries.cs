using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Lists;

/// <summary>Takes the inquiries of the filtered queue out of the platform, and leaves a line in the audit trail.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record ExportInquiries(InquiryFilter Filter) : ICommand<IAsyncEnumerable<ExportedInquiry>>;

internal sealed record ExportedInquiry(
    string Number,
    InquiryState State,
    InquiryTopic Topic,
    string? Product,
    string Need,
    string ContactName,
    string ContactEmail,
    string? ContactPhone,
    string? ContactCompany,
    string? ContactTaxId,
    string? ContactJobTitle,
    string? Supplier,
    DateTimeOffset AskedAt,
    DateTimeOffset? AssignedAt,
    DateTimeOffset? FirstAnsweredAt,
    DateTimeOffset ResponseDueAt,
    DateTimeOffset LastMessageAt,
    DateTimeOffset? ClosedAt,
    bool IsOverdue
);

internal sealed class ExportInquiriesHandler(IMarketplaceDb db, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<ExportInquiries, IAsyncEnumerable<ExportedInquiry>>
{
    public async Task<Result<IAsyncEnumerable<ExportedInquiry>>> Handle(ExportInquiries request, CancellationToken cancellationToken)
    {
        var (filter, now) = (request.Filter, clock.GetUtcNow());
        var found = filter.Narrowed(filter.Found(db, db.Inquiries.AsNoTracking(), Side.Staff, user.Id, now));
        db.Record(
            "InquiryExport",
            Guid.Empty,
            (nameof(filter.State), filter.State?.ToString()),
            (nameof(filter.Need), filter.Need?.ToString()),
            (nameof(filter.Topic), filter.Topic?.ToString()),
            (nameof(filter.SupplierId), filter.SupplierId),
            (nameof(filter.Keyword), filter.Keyword),
            ("Count", await found.CountAsync(cancellationToken))
        );
        var rows = filter
            .Sorted(found)
            .Select(i => new ExportedInquiry(
                i.Number,
                i.State,
                i.Topic,
                db.Products.Where(p => p.Id == i.ProductId)
                    .Select(p => p.Revisions.Where(r => r.State == RevisionState.Approved).Select(r => r.NameZh).FirstOrDefault())
                    .FirstOrDefault(),
                i.Need,
                i.ContactName,
                i.ContactEmail,
                i.ContactPhone,
                i.ContactCompany,
                i.ContactTaxId,
                i.ContactJobTitle,
                db.Suppliers.Where(s => s.Id == i.SupplierId).Select(s => s.Name).FirstOrDefault(),
                i.AskedAt,
                i.AssignedAt,
                i.FirstAnsweredAt,
                i.ResponseDueAt,
                i.LastMessageAt,
                i.ClosedAt,
                i.IsAwaitingAnswer && i.ResponseDueAt < now
            ))
            .AsAsyncEnumerable();
        return Result<IAsyncEnumerable<ExportedInquiry>>.Of(rows);
    }
}
