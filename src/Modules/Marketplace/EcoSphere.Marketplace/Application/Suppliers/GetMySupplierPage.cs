using EcoSphere.Kernel;
using EcoSphere.Marketplace.Application.Access;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Suppliers;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Suppliers;

/// <summary>The own supplier's public page, to be edited.</summary>
[ForMembers]
internal sealed record GetMySupplierPage : IQuery<MySupplierPage>;

/// <param name="LogoName">The name of the logo's file, or null where there is none.</param>
internal sealed record MySupplierPage(Guid Version, string Slug, string Name, string? NameEn, LocalText Introduction, string? Website, string? LogoName);

internal sealed class GetMySupplierPageHandler(IMarketplaceDb db, MarketplaceAccess access) : IQueryHandler<GetMySupplierPage, MySupplierPage>
{
    public async Task<Result<MySupplierPage>> Handle(GetMySupplierPage request, CancellationToken cancellationToken)
    {
        var own = await access.SupplierPageOwner(cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var id = own.Value.Id;
        return
            await db
                .Suppliers.AsNoTracking()
                .Where(s => s.Id == id)
                .Select(s => new MySupplierPage(
                    s.Version,
                    s.Slug,
                    s.Name,
                    s.NameEn,
                    new LocalText(s.IntroductionZh, s.IntroductionEn),
                    s.Website,
                    db.Files.Where(f => f.Id == s.LogoFileId).Select(f => f.FileName).FirstOrDefault()
                ))
                .SingleOrDefaultAsync(cancellationToken)
                is { } page
            ? page
            : SupplierErrors.NotFound;
    }
}
