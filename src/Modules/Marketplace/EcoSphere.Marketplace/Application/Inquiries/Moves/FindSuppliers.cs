using EcoSphere.Kernel;
using EcoSphere.Marketplace.Domain.Inquiries;
using EcoSphere.Platform.Lists;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Marketplace.Application.Inquiries.Moves;

/// <summary>The suppliers to whom an inquiry can be given, by a part of the name.</summary>
[ForStaff(Permissions.Marketplace)]
internal sealed record FindSuppliers(string? Keyword) : IQuery<FoundSuppliers>;

/// <param name="Suppliers">The first ones by name.</param>
/// <param name="IsCut">Whether there are more.</param>
internal sealed record FoundSuppliers(IReadOnlyList<SupplierChoice> Suppliers, bool IsCut);

/// <param name="Open">How many inquiries it has at present.</param>
internal sealed record SupplierChoice(Guid Id, string Name, string? NameEn, int Open);

internal sealed class FindSuppliersHandler(IMarketplaceDb db) : IQueryHandler<FindSuppliers, FoundSuppliers>
{
    private const int Most = 20;

    public async Task<Result<FoundSuppliers>> Handle(FindSuppliers request, CancellationToken cancellationToken)
    {
        var suppliers = db.Suppliers.AsNoTracking().Where(s => s.IsActive);
        if (Keyword.Anywhere(TextInput.Line(request.Keyword)) is { } name)
            suppliers = suppliers.Where(s => EF.Functions.Like(s.Name, name, Keyword.Escape) || EF.Functions.Like(s.NameEn!, name, Keyword.Escape));
        var found = await suppliers
            .OrderBy(s => s.Name)
            .Take(Most + 1)
            .Select(s => new SupplierChoice(s.Id, s.Name, s.NameEn, db.Inquiries.Count(i => i.SupplierId == s.Id && i.State == InquiryState.Assigned)))
            .ToListAsync(cancellationToken);
        return new FoundSuppliers([.. found.Take(Most)], found.Count > Most);
    }
}
