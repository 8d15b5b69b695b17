using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>Takes the filtered queue out of the platform, and leaves a line in the audit trail.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record ExportVerifications(VerificationFilter Filter) : ICommand<IAsyncEnumerable<ExportedVerification>>;

internal sealed record ExportedVerification(
    string Number,
    string? ToolZh,
    string? ToolEn,
    string Supplier,
    VerificationState State,
    DateTimeOffset RequestedAt,
    DateTimeOffset StateSince,
    decimal? FeeQuoted,
    decimal? FeePaid,
    string? InvoiceNumber,
    DateOnly? PaidOn,
    bool? IsPassed,
    string? CertificateNumber,
    DateOnly? ValidUntil
);

internal sealed class ExportVerificationsHandler(IMarketplaceDb db) : ICommandHandler<ExportVerifications, IAsyncEnumerable<ExportedVerification>>
{
    public async Task<Result<IAsyncEnumerable<ExportedVerification>>> Handle(ExportVerifications request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        var found = filter.Narrowed(filter.Found(db));
        db.Record(
            "VerificationExport",
            Guid.Empty,
            (nameof(filter.Tab), filter.Tab.ToString()),
            (nameof(filter.Turn), filter.Turn?.ToString()),
            (nameof(filter.Keyword), filter.Keyword),
            ("Count", await found.CountAsync(cancellationToken))
        );
        var rows =
            from v in filter.Sorted(found)
            from p in db.Products.Where(p => p.Id == v.ProductId)
            from r in p.Revisions.Where(r => r.State == RevisionState.Approved)
            from s in db.Suppliers.Where(s => s.Id == v.SupplierId)
            select new ExportedVerification(
                v.Number,
                r.NameZh,
                r.NameEn,
                s.Name,
                v.State,
                v.RequestedAt,
                v.StateSince,
                v.FeeQuoted,
                v.FeePaid,
                v.InvoiceNumber,
                v.PaidOn,
                v.IsPassed,
                v.CertificateNumber,
                v.ValidUntil
            );
        return Result<IAsyncEnumerable<ExportedVerification>>.Of(rows.AsAsyncEnumerable());
    }
}
