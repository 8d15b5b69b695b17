using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>One page of the asking supplier's checks, the latest change first.</summary>
[ForMembers]
internal sealed record ListMyVerifications(VerificationTab Tab, int Page) : IQuery<MyVerifications>;

/// <param name="Rows">The page.</param>
/// <param name="States">How many there are per state.</param>
internal sealed record MyVerifications(PageOf<MyVerificationRow> Rows, IReadOnlyDictionary<VerificationState, int> States);

/// <param name="CanRenew">Whether its certificate ends soon, the tool is listed and no newer check is under way.</param>
internal sealed record MyVerificationRow(
    Guid Id,
    string Number,
    Guid ProductId,
    LocalText Tool,
    VerificationState State,
    DateTimeOffset StateSince,
    bool IsPaymentAwaited,
    bool? IsPassed,
    string? CertificateNumber,
    DateOnly? ValidUntil,
    bool CanRenew
)
{
    public Side? Turn => VerificationMoves.TurnOf(State, IsPaymentAwaited);
}

internal sealed class ListMyVerificationsHandler(IMarketplaceDb db, MarketplaceAccess access, TimeProvider clock)
    : IQueryHandler<ListMyVerifications, MyVerifications>
{
    private const int PageSize = 20;

    public async Task<Result<MyVerifications>> Handle(ListMyVerifications request, CancellationToken cancellationToken)
    {
        var own = await access.Supplier(cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var supplierId = own.Value.Id;
        var mine = db.Verifications.AsNoTracking().Where(v => v.SupplierId == supplierId);
        var states = await mine.GroupBy(v => v.State)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var shown = VerificationTabs.StatesOf(request.Tab);
        var info = new PageInfo(request.Page, PageSize, states.Where(s => shown.Contains(s.Key)).Sum(s => s.Value));
        if (info.IsOutside)
            return Error.NotFound("This list has no such page.");

        var soon = TaipeiTime.DayOf(clock.GetUtcNow()).AddDays(ToolVerification.FirstReminderDays);
        var page = mine.Where(v => shown.Contains(v.State))
            .OrderByDescending(v => v.StateSince)
            .ThenBy(v => v.Id)
            .Skip((info.Number - 1) * PageSize)
            .Take(PageSize);
        var rows = await (
            from v in page
            from p in db.Products.Where(p => p.Id == v.ProductId)
            from r in p.Revisions.Where(r => r.State == RevisionState.Approved)
            orderby v.StateSince descending, v.Id
            select new MyVerificationRow(
                v.Id,
                v.Number,
                v.ProductId,
                new LocalText(r.NameZh, r.NameEn),
                v.State,
                v.StateSince,
                v.State == VerificationState.Accepted && v.FeeQuoted > 0 && !v.Documents.Any(d => d.Kind == VerificationDocumentKind.PaymentProof),
                v.IsPassed,
                v.CertificateNumber,
                v.ValidUntil,
                v.State == VerificationState.Certified
                    && v.ValidUntil <= soon
                    && p.CertificateNumber == v.CertificateNumber
                    && p.Listing == ListingState.Listed
                    && !p.IsHidden
                    && !db.Verifications.Any(o => o.ProductId == v.ProductId && VerificationMoves.Open.Contains(o.State))
            )
        ).ToListAsync(cancellationToken);
        return new MyVerifications(new PageOf<MyVerificationRow>(rows, info), states);
    }
}
