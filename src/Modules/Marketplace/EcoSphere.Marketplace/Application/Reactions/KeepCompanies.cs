using EcoSphere.Company.Contracts;
using EcoSphere.Marketplace.Application.Suppliers;
using EcoSphere.Platform.Events;

namespace EcoSphere.Marketplace.Application.Reactions;

/// <summary>
/// Keeps the copy of the companies; suppliers and their products follow, so that nobody finds what a suspended one offers. One class
/// for all their facts, so that the facts of one company stay in order even when one of them has to be tried again.
/// </summary>
internal sealed class KeepCompanies(IMarketplaceDb db, SupplierUpkeep suppliers)
    : IReaction<CompanyRegistered>,
        IReaction<CompanyProfileChanged>,
        IReaction<CompanyContactsChanged>,
        IReaction<CompanySuspended>,
        IReaction<CompanyReinstated>
{
    public Task Handle(CompanyRegistered fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        Profile(fact.CompanyId, fact.Name, fact.TaxId, fact.Phone, fact.Kind, occurredAt, ct);

    public Task Handle(CompanyProfileChanged fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        Profile(fact.CompanyId, fact.Name, fact.TaxId, fact.Phone, fact.Kind, occurredAt, ct);

    public async Task Handle(CompanyContactsChanged fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var primary = fact.Contacts.FirstOrDefault(c => c.IsPrimary);
        (await db.Company(fact.CompanyId, ct)).Contact(primary?.Name, primary?.JobTitle, primary?.Phone, primary?.Email, occurredAt);
    }

    public Task Handle(CompanySuspended fact, DateTimeOffset occurredAt, CancellationToken ct) => Stand(fact.CompanyId, isSuspended: true, occurredAt, ct);

    public Task Handle(CompanyReinstated fact, DateTimeOffset occurredAt, CancellationToken ct) => Stand(fact.CompanyId, isSuspended: false, occurredAt, ct);

    private async Task Profile(Guid companyId, string name, string taxId, string phone, CompanyKind kind, DateTimeOffset at, CancellationToken ct)
    {
        var company = await db.Company(companyId, ct);
        company.Profile(name, taxId, phone, kind == CompanyKind.ToolSupplier, at);
        await suppliers.Follow(company, ct);
    }

    private async Task Stand(Guid companyId, bool isSuspended, DateTimeOffset at, CancellationToken ct)
    {
        var company = await db.Company(companyId, ct);
        company.Stand(isSuspended, at);
        await suppliers.Follow(company, ct);
    }
}
