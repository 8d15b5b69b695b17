using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Marketplace.Application.Verifications;

/// <summary>All that staff need to take the next step of a check.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record GetVerification(Guid VerificationId) : IQuery<VerificationCase>;

/// <param name="Supplier">Whom to telephone.</param>
/// <param name="Requester">Who has asked for the check, as far as is known.</param>
/// <param name="IsOverdue">Whether staff should have taken the next step by now.</param>
/// <param name="IsOwn">Whether the reader has acted for the supplier in it, so that others have to go on.</param>
internal sealed record VerificationCase(VerificationView Check, SupplierContact Supplier, RequesterView? Requester, bool IsOverdue, bool IsOwn)
{
    /// <summary>Whether the reader may take a step now; the same is checked again when it is taken.</summary>
    public bool CanAct => Check.Turn is not null && !IsOwn;
}

/// <summary>A supplier with its primary contact.</summary>
internal sealed record SupplierContact(
    string Name,
    string Slug,
    bool IsActive,
    string? TaxId,
    string? Phone,
    string? ContactName,
    string? ContactJobTitle,
    string? ContactPhone,
    string? ContactEmail
);

internal sealed record RequesterView(string Name, string Email, string? Phone);

internal sealed class GetVerificationHandler(
    IMarketplaceDb db,
    ICurrentUser user,
    IOptions<MarketplaceOptions> options,
    WorkCalendar calendar,
    TimeProvider clock
) : IQueryHandler<GetVerification, VerificationCase>
{
    public async Task<Result<VerificationCase>> Handle(GetVerification request, CancellationToken cancellationToken)
    {
        if (await db.Verifications.AsNoTracking().SingleOrDefaultAsync(v => v.Id == request.VerificationId, cancellationToken) is not { } check)
            return VerificationErrors.NotFound;
        var view = await VerificationView.Of(db, check, cancellationToken);
        var supplier = await (
            from s in db.Suppliers.Where(s => s.Id == check.SupplierId)
            from c in db.KnownCompanies.Where(c => c.Id == s.Id).DefaultIfEmpty()
            select new SupplierContact(s.Name, s.Slug, s.IsActive, c.TaxId, c.Phone, c.ContactName, c.ContactJobTitle, c.ContactPhone, c.ContactEmail)
        ).SingleAsync(cancellationToken);
        var requesterId = check.Steps.MinBy(s => s.Number)?.ById;
        var requester = await db
            .KnownMembers.Where(m => m.Id == requesterId && !m.IsErased)
            .Select(m => new RequesterView(m.Name, m.Email, m.Phone))
            .SingleOrDefaultAsync(cancellationToken);
        var overdueBefore = (await calendar.WorkingDays(cancellationToken)).OverdueBefore(clock.GetUtcNow(), options.Value.VerificationStepDays);
        var me = user.Id;
        return new VerificationCase(
            view,
            supplier,
            requester,
            view.Turn == Side.Staff && view.StateSince < overdueBefore,
            check.Steps.Any(s => s.ById == me && VerificationMoves.By(s.Action) == Side.Supplier)
        );
    }
}
