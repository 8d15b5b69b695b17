using EcoSphere.Company.Contracts;
using EcoSphere.Consulting.Domain.Companies;
using EcoSphere.Platform.Events;

namespace EcoSphere.Consulting.Application.Reactions;

/// <summary>
/// Keeps the copy of the companies with their contacts. One class for all their facts, so that the facts of one company stay in order
/// even when one of them has to be tried again.
/// </summary>
internal sealed class KeepCompanies(IConsultingDb db)
    : IReaction<CompanyRegistered>,
        IReaction<CompanyProfileChanged>,
        IReaction<CompanyContactsChanged>,
        IReaction<CompanySuspended>,
        IReaction<CompanyReinstated>
{
    public async Task Handle(CompanyRegistered fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Company(fact.CompanyId, ct)).Profile(
            new KnownProfile(fact.Name, fact.TaxId, fact.IndustryCode, fact.Address, fact.Phone, fact.Representative, fact.Employees),
            occurredAt
        );

    public async Task Handle(CompanyProfileChanged fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Company(fact.CompanyId, ct)).Profile(
            new KnownProfile(fact.Name, fact.TaxId, fact.IndustryCode, fact.Address, fact.Phone, fact.Representative, fact.Employees),
            occurredAt
        );

    public async Task Handle(CompanyContactsChanged fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Company(fact.CompanyId, ct)).ReplaceContacts(
            fact.Contacts.OrderByDescending(c => c.IsPrimary).Select((c, i) => KnownContact.Of(i + 1, c.Name, c.JobTitle, c.Phone, c.Email, c.IsPrimary)),
            occurredAt
        );

    public async Task Handle(CompanySuspended fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Company(fact.CompanyId, ct)).Stand(isSuspended: true, occurredAt);

    public async Task Handle(CompanyReinstated fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Company(fact.CompanyId, ct)).Stand(isSuspended: false, occurredAt);
}
