using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Platform.Calendar;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcoSphere.Marketplace.Application.Products;

/// <summary>What the member's home page says about the own supplier's products; asked at every visit, so it is one question.</summary>
[ForMembers]
internal sealed record GetProductWork : IQuery<IReadOnlyList<ProductWorkFact>>;

/// <param name="ReviewDay">Until when it is to be decided, while it is in review.</param>
internal sealed record ProductWorkFact(Guid Id, LocalText Name, RevisionState State, DateTimeOffset Since, DateOnly? ReviewDay);

internal sealed class GetProductWorkHandler(IMarketplaceDb db, ICurrentUser user, IOptions<MarketplaceOptions> options, WorkCalendar calendar)
    : IQueryHandler<GetProductWork, IReadOnlyList<ProductWorkFact>>
{
    private const int Most = 10;

    public async Task<Result<IReadOnlyList<ProductWorkFact>>> Handle(GetProductWork request, CancellationToken cancellationToken)
    {
        var me = user.Id;
        var open = await (
            from member in db.KnownMembers
            join company in db.KnownCompanies on member.CompanyId equals company.Id
            join product in db.Products on company.Id equals product.SupplierId
            from version in product.Revisions
            where
                member.Id == me
                && company.IsSupplier
                && !company.IsSuspended
                && (version.State == RevisionState.Returned || version.State == RevisionState.Submitted)
            // "Returned" comes before "Submitted": what waits for the supplier comes first
            orderby version.State, version.SubmittedAt
            select new
            {
                product.Id,
                version.NameZh,
                version.NameEn,
                version.State,
                version.SubmittedAt,
                version.DecidedAt,
                version.ChangedAt,
            }
        )
            .Take(Most)
            .ToListAsync(cancellationToken);
        var (working, days) = (await calendar.WorkingDays(cancellationToken), options.Value.ProductReviewDays);
        return open.ConvertAll(v =>
            v.State == RevisionState.Returned
                ? new ProductWorkFact(v.Id, new LocalText(v.NameZh, v.NameEn), v.State, v.DecidedAt ?? v.ChangedAt, null)
                : new ProductWorkFact(
                    v.Id,
                    new LocalText(v.NameZh, v.NameEn),
                    v.State,
                    v.SubmittedAt ?? v.ChangedAt,
                    v.SubmittedAt is { } sent ? working.DueDay(sent, days) : null
                )
        );
    }
}
