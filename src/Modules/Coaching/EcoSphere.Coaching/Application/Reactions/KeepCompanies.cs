using EcoSphere.Coaching.Domain.Companies;
using EcoSphere.Company.Contracts;
using EcoSphere.Platform.Events;

namespace EcoSphere.Coaching.Application.Reactions;

/// <summary>
/// Keeps the copy of the companies. One class for all their facts, so that the facts of one company stay in order even when one of them
/// has to be tried again.
/// </summary>
internal sealed class KeepCompanies(ICoachingDb db)
    : IReaction<CompanyRegistered>,
        IReaction<CompanyProfileChanged>,
        IReaction<CompanyContactsChanged>,
        IReaction<CompanySuspended>,
        IReaction<CompanyReinstated>
{
    public async Task Handle(CompanyRegistered fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Company(fact.CompanyId, ct)).Profile(
            new CompanyData(fact.Name, fact.TaxId, fact.IndustryCode, fact.Address, fact.Phone, fact.Representative, fact.Employees),
            occurredAt
        );

    public async Task Handle(CompanyProfileChanged fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Company(fact.CompanyId, ct)).Profile(
            new CompanyData(fact.Name, fact.TaxId, fact.IndustryCode, fact.Address, fact.Phone, fact.Representative, fact.Employees),
            occurredAt
        );

    public async Task Handle(CompanyContactsChanged fact, DateTimeOffset occurredAt, CancellationToken ct)
    {
        var primary = fact.Contacts.FirstOrDefault(c => c.IsPrimary);
        (await db.Company(fact.CompanyId, ct)).Contact(primary?.Name, primary?.JobTitle, primary?.Phone, primary?.Email, occurredAt);
    }

    public async Task Handle(CompanySuspended fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Company(fact.CompanyId, ct)).Stand(isSuspended: true, occurredAt);

    public async Task Handle(CompanyReinstated fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Company(fact.CompanyId, ct)).Stand(isSuspended: false, occurredAt);
}
