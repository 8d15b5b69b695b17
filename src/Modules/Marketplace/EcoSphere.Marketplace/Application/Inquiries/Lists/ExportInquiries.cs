using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EcoSphere.Marketplace.Application.Inquiries.Lists;

/// <summary>All inquiries of the filtered queue, read while they are written. Who took them out of the system is logged.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record ExportInquiries(InquiryFilter Filter) : IQuery<IAsyncEnumerable<ExportedInquiry>>;

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

internal sealed partial class ExportInquiriesHandler(IMarketplaceDb db, ICurrentUser user, TimeProvider clock, ILogger<ExportInquiriesHandler> logger)
    : IQueryHandler<ExportInquiries, IAsyncEnumerable<ExportedInquiry>>
{
    public Task<Result<IAsyncEnumerable<ExportedInquiry>>> Handle(ExportInquiries request, CancellationToken cancellationToken)
    {
        var (filter, now) = (request.Filter, clock.GetUtcNow());
        LogExport(logger, user.Id, user.IpAddress);
        var rows = filter
            .Sorted(filter.Narrowed(filter.Found(db, db.Inquiries.AsNoTracking(), Side.Staff, user.Id, now)))
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
        return Task.FromResult(Result<IAsyncEnumerable<ExportedInquiry>>.Of(rows));
    }

    [LoggerMessage(1, LogLevel.Information, "Inquiries exported by {Member} from {Address}")]
    private static partial void LogExport(ILogger logger, Guid member, string? address);
}
