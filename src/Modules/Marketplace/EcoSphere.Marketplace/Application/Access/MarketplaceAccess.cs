using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Marketplace.Domain.Products;
using EcoSphere.Marketplace.Domain.Suppliers;
using EcoSphere.Marketplace.Domain.Verifications;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Access;

/// <summary>
/// Which supplier, asker or administrator may touch what. This module's own copies decide: what a session claims may be a moment old,
/// and says nothing that could be explained. What somebody may not touch is not there for them.
/// </summary>
internal sealed class MarketplaceAccess(IMarketplaceDb db, ICurrentUser user)
{
    private static Error NoSupplier => Error.Forbidden("You do not belong to a company that offers tools.");

    private static Error SupplierSuspended =>
        Error.Forbidden("Your company is suspended, so it can offer nothing here. Write to us if you think this is a mistake.");

    private static Error AdministratorsOnly => Error.Forbidden("Only the administrators of your company may do this. Ask one of them.");

    /// <summary>The asking member as the one who asks.</summary>
    public Actor AsAsker => Actor.Asker(user.Id, user.Name);

    /// <summary>The asking member as the supplier's.</summary>
    public Actor AsSupplier => Actor.Supplier(user.Id, user.Name);

    /// <summary>The asking member as the platform's; the permission is declared on the request.</summary>
    public Actor AsStaff => Actor.Staff(user.Id, user.Name);

    /// <summary>The supplier that the asking member belongs to.</summary>
    public async Task<Result<OwnSupplier>> Supplier(CancellationToken ct)
    {
        var id = user.Id;
        var place = await (
            from member in db.KnownMembers
            join company in db.KnownCompanies on member.CompanyId equals company.Id
            from supplier in db.Suppliers.Where(s => s.Id == company.Id).DefaultIfEmpty()
            where member.Id == id
            select new
            {
                company.Id,
                company.Name,
                supplier.NameEn,
                company.IsSupplier,
                company.IsSuspended,
                member.IsCompanyAdmin,
            }
        ).SingleOrDefaultAsync(ct);
        return place switch
        {
            null or { IsSupplier: false } => NoSupplier,
            { IsSuspended: true } => SupplierSuspended,
            _ => new OwnSupplier(place.Id, place.IsCompanyAdmin, new LocalText(place.Name, place.NameEn)),
        };
    }

    /// <summary>The own supplier, whose page one of its administrators looks after.</summary>
    public async Task<Result<OwnSupplier>> SupplierPageOwner(CancellationToken ct)
    {
        var own = await Supplier(ct);
        return own.IsFailure || own.Value.IsAdmin ? own : AdministratorsOnly;
    }

    /// <summary>The own supplier's page, to be changed by one of its administrators.</summary>
    public async Task<Result<Supplier>> SupplierPage(CancellationToken ct)
    {
        var own = await SupplierPageOwner(ct);
        if (own.Error is { } refused)
            return refused;
        return await db.Suppliers.SingleOrDefaultAsync(s => s.Id == own.Value.Id, ct) is { } supplier ? supplier : SupplierErrors.NotFound;
    }

    /// <summary>A product of the own supplier, to be changed.</summary>
    public async Task<Result<Product>> Product(Guid productId, CancellationToken ct)
    {
        var own = await Supplier(ct);
        if (own.Error is { } refused)
            return refused;
        return await db.WholeProducts.SingleOrDefaultAsync(p => p.Id == productId && p.SupplierId == own.Value.Id, ct) is { } product
            ? product
            : ProductErrors.NotFound;
    }

    /// <summary>An inquiry that the asking member has sent, to be changed.</summary>
    public async Task<Result<Inquiry>> InquiryAsAsker(Guid inquiryId, CancellationToken ct)
    {
        var id = user.Id;
        return await db.Inquiries.SingleOrDefaultAsync(i => i.Id == inquiryId && i.AskerId == id, ct) is { } inquiry ? inquiry : InquiryErrors.NotFound;
    }

    /// <summary>An inquiry that the own supplier has, or had when it was closed, to be changed.</summary>
    public async Task<Result<Inquiry>> InquiryAsSupplier(Guid inquiryId, CancellationToken ct)
    {
        var own = await Supplier(ct);
        if (own.Error is { } refused)
            return refused;
        return await db.Inquiries.SingleOrDefaultAsync(i => i.Id == inquiryId && i.SupplierId == own.Value.Id, ct) is { } inquiry
            ? inquiry
            : InquiryErrors.NotFound;
    }

    /// <summary>Any inquiry, to be changed by staff.</summary>
    public async Task<Result<Inquiry>> InquiryAsStaff(Guid inquiryId, CancellationToken ct)
    {
        if (!user.Has(Permissions.Marketplace))
            return InquiryErrors.NotFound;
        return await db.Inquiries.SingleOrDefaultAsync(i => i.Id == inquiryId, ct) is { } inquiry ? inquiry : InquiryErrors.NotFound;
    }

    /// <summary>A check of a tool of the own supplier, to be changed.</summary>
    public async Task<Result<ToolVerification>> Verification(Guid verificationId, CancellationToken ct)
    {
        var own = await Supplier(ct);
        if (own.Error is { } refused)
            return refused;
        return await db.Verifications.AsSplitQuery().SingleOrDefaultAsync(v => v.Id == verificationId && v.SupplierId == own.Value.Id, ct) is { } found
            ? found
            : VerificationErrors.NotFound;
    }

    /// <summary>Any check of a tool, to be changed by staff who have read it up to its last step.</summary>
    public async Task<Result<ToolVerification>> VerificationAsStaff(Guid verificationId, int seenSteps, CancellationToken ct)
    {
        if (!user.Has(Permissions.Marketplace) || await db.Verifications.AsSplitQuery().SingleOrDefaultAsync(v => v.Id == verificationId, ct) is not { } found)
            return VerificationErrors.NotFound;
        return found.WhyStale(seenSteps) is { } stale ? stale : found;
    }
}

/// <summary>The asking member's place at a supplier.</summary>
internal sealed record OwnSupplier(Guid Id, bool IsAdmin, LocalText Name);
