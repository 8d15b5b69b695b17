using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>All checks of the filtered queue, read while they are written. Who took them out of the system is logged.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record ExportVerifications(VerificationFilter Filter) : IQuery<IAsyncEnumerable<ExportedVerification>>;

internal sealed record ExportedVerification(
    string Number, string? ToolZh, string? ToolEn, string Supplier, VerificationState State, DateTimeOffset RequestedAt, DateTimeOffset StateSince,
    decimal? FeeQuoted, decimal? FeePaid, string? InvoiceNumber, DateOnly? PaidOn, bool? IsPassed, string? CertificateNumber, DateOnly? ValidUntil);

internal sealed partial class ExportVerificationsHandler(IMarketplaceDb db, ICurrentUser user, ILogger<ExportVerificationsHandler> logger)
    : IQueryHandler<ExportVerifications, IAsyncEnumerable<ExportedVerification>>
{
    public Task<Result<IAsyncEnumerable<ExportedVerification>>> Handle(ExportVerifications request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        LogExport(logger, user.Id, user.IpAddress);
        var rows = from v in filter.Sorted(filter.Narrowed(filter.Found(db)))
                   from p in db.Products.Where(p => p.Id == v.ProductId)
                   from r in p.Revisions.Where(r => r.State == RevisionState.Approved)
                   from s in db.Suppliers.Where(s => s.Id == v.SupplierId)
                   select new ExportedVerification(
                       v.Number, r.NameZh, r.NameEn, s.Name, v.State, v.RequestedAt, v.StateSince,
                       v.FeeQuoted, v.FeePaid, v.InvoiceNumber, v.PaidOn, v.IsPassed, v.CertificateNumber, v.ValidUntil);
        return Task.FromResult(Result<IAsyncEnumerable<ExportedVerification>>.Of(rows.AsAsyncEnumerable()));
    }

    [LoggerMessage(1, LogLevel.Information, "Verifications exported by {Member} from {Address}")]
    private static partial void LogExport(ILogger logger, Guid member, string? address);
}
