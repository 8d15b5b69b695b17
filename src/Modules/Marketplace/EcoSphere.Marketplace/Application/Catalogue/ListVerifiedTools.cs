using System.Globalization;
using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Catalogue;

/// <summary>Which listed tools have passed the check, and until when? Those whose certificate is valid longest come first.</summary>
/// <param name="Keyword">Part of a tool, of a supplier or of a certificate number, or null.</param>
/// <param name="Page">From 1.</param>
[ForAnyone]
internal sealed record ListVerifiedTools(string? Keyword, int Page) : IQuery<PageOf<VerifiedTool>>;

/// <summary>A tool with its certificate.</summary>
internal sealed record VerifiedTool(string Slug, LocalText Name, string SupplierSlug, LocalText Supplier, Badge Badge);

internal sealed class ListVerifiedToolsHandler(IMarketplaceDb db, TimeProvider clock) : IQueryHandler<ListVerifiedTools, PageOf<VerifiedTool>>
{
    private const int PageSize = 20;

    public async Task<Result<PageOf<VerifiedTool>>> Handle(ListVerifiedTools request, CancellationToken cancellationToken)
    {
        var today = TaipeiTime.DayOf(clock.GetUtcNow());
        var verified =
            from verification in db.Verifications
            join product in db.Products on verification.ProductId equals product.Id
            join listing in db.Listings on product.Id equals listing.ProductId
            // a renewed certificate stands beside the older one until that runs out
            where
                verification.State == VerificationState.Certified
                && verification.ValidUntil >= today
                && verification.CertificateNumber == product.CertificateNumber
            select new { Verification = verification, Listing = listing };
        if (TextInput.Line(request.Keyword) is { } typed)
        {
            // some hundred rows that are read anyway: no terms are needed for them
            var words = typed.ToUpper(CultureInfo.InvariantCulture);
            verified = verified.Where(v =>
                v.Listing.NameZh.ToUpper().Contains(words)
                || v.Listing.NameEn!.ToUpper().Contains(words)
                || v.Listing.SupplierName.ToUpper().Contains(words)
                || v.Listing.SupplierNameEn!.ToUpper().Contains(words)
                || v.Verification.CertificateNumber!.ToUpper().Contains(words)
            );
        }

        var info = new PageInfo(request.Page, PageSize, await verified.CountAsync(cancellationToken));
        if (info.IsOutside)
            return CatalogueErrors.NoPage;
        var rows = await verified
            .OrderByDescending(v => v.Verification.ValidUntil)
            .ThenByDescending(v => v.Verification.Id)
            .Skip((info.Number - 1) * info.Size)
            .Take(info.Size)
            .Select(v => new VerifiedTool(
                v.Listing.Slug,
                new LocalText(v.Listing.NameZh, v.Listing.NameEn),
                v.Listing.SupplierSlug,
                new LocalText(v.Listing.SupplierName, v.Listing.SupplierNameEn),
                new Badge(v.Verification.CertificateNumber!, v.Verification.ValidUntil!.Value)
            ))
            .ToListAsync(cancellationToken);
        return new PageOf<VerifiedTool>(rows, info);
    }
}
