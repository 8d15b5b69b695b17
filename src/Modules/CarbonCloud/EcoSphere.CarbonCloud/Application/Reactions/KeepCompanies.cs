using EcoSphere.Company.Contracts;
using EcoSphere.Platform.Events;

namespace EcoSphere.CarbonCloud.Application.Reactions;

/// <summary>
/// Keeps the copy of the companies. One class for all their facts, so that the facts of one company stay in order even when one of
/// them has to be tried again.
/// </summary>
internal sealed class KeepCompanies(ICarbonCloudDb db)
    : IReaction<CompanyRegistered>,
        IReaction<CompanyProfileChanged>,
        IReaction<CompanySuspended>,
        IReaction<CompanyReinstated>
{
    public async Task Handle(CompanyRegistered fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Company(fact.CompanyId, ct)).Profile(fact.Name, fact.TaxId, occurredAt);

    public async Task Handle(CompanyProfileChanged fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Company(fact.CompanyId, ct)).Profile(fact.Name, fact.TaxId, occurredAt);

    public async Task Handle(CompanySuspended fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Company(fact.CompanyId, ct)).Stand(isSuspended: true, occurredAt);

    public async Task Handle(CompanyReinstated fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        (await db.Company(fact.CompanyId, ct)).Stand(isSuspended: false, occurredAt);
}
