using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>One page of the staff's queue of checks.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record ListVerifications(VerificationFilter Filter, int Page) : IQuery<VerificationList>;

/// <param name="Rows">The page.</param>
/// <param name="States">How many there are per state under the other filters.</param>
internal sealed record VerificationList(PageOf<VerificationRow> Rows, IReadOnlyDictionary<VerificationState, int> States)
{
    public int CountOf(VerificationTab tab)
    {
        var shown = VerificationTabs.StatesOf(tab);
        return States.Where(s => shown.Contains(s.Key)).Sum(s => s.Value);
    }
}

internal sealed record VerificationRow(
    Guid Id,
    string Number,
    LocalText Tool,
    LocalText Supplier,
    VerificationState State,
    DateTimeOffset StateSince,
    bool IsPaymentAwaited,
    bool HasPaymentProof,
    bool? IsPassed,
    string? CertificateNumber,
    DateOnly? ValidUntil,
    DateTimeOffset OverdueBefore
)
{
    public Side? Turn => VerificationMoves.TurnOf(State, IsPaymentAwaited);

    /// <summary>Whether staff should have taken the next step by now.</summary>
    public bool IsOverdue => Turn == Side.Staff && StateSince < OverdueBefore;
}

internal sealed class ListVerificationsHandler(IMarketplaceDb db, IOptions<MarketplaceOptions> options, WorkCalendar calendar, TimeProvider clock)
    : IQueryHandler<ListVerifications, VerificationList>
{
    private const int PageSize = 25;

    public async Task<Result<VerificationList>> Handle(ListVerifications request, CancellationToken cancellationToken)
    {
        var filter = request.Filter;
        var found = filter.Found(db);
        var states = await found
            .GroupBy(v => v.State)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var shown = VerificationTabs.StatesOf(filter.Tab);
        var info = new PageInfo(request.Page, PageSize, states.Where(s => shown.Contains(s.Key)).Sum(s => s.Value));
        if (info.IsOutside)
            return Error.NotFound("This list has no such page.");

        var overdueBefore = (await calendar.WorkingDays(cancellationToken)).OverdueBefore(clock.GetUtcNow(), options.Value.VerificationStepDays);
        var ids = await filter
            .Sorted(filter.Narrowed(found))
            .Skip((info.Number - 1) * PageSize)
            .Take(PageSize)
            .Select(v => v.Id)
            .ToListAsync(cancellationToken);
        var rows = await (
            from v in db.Verifications.Where(v => ids.Contains(v.Id))
            from p in db.Products.Where(p => p.Id == v.ProductId)
            from r in p.Revisions.Where(r => r.State == RevisionState.Approved)
            from s in db.Suppliers.Where(s => s.Id == v.SupplierId)
            select new VerificationRow(
                v.Id,
                v.Number,
                new LocalText(r.NameZh, r.NameEn),
                new LocalText(s.Name, s.NameEn),
                v.State,
                v.StateSince,
                v.State == VerificationState.Accepted && v.FeeQuoted > 0 && !v.Documents.Any(d => d.Kind == VerificationDocumentKind.PaymentProof),
                v.State == VerificationState.Accepted && v.Documents.Any(d => d.Kind == VerificationDocumentKind.PaymentProof),
                v.IsPassed,
                v.CertificateNumber,
                v.ValidUntil,
                overdueBefore
            )
        ).ToDictionaryAsync(r => r.Id, cancellationToken);
        return new VerificationList(new PageOf<VerificationRow>([.. ids.Where(rows.ContainsKey).Select(id => rows[id])], info), states);
    }
}
