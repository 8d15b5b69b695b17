using EcoSphere.Company.Contracts;
using EcoSphere.Platform.Events;

namespace EcoSphere.Identity.Application.Reactions;

/// <summary>Keeps the copy of the companies. One class for all their facts, so that the facts of one company stay in order even when one of them has to be tried again.</summary>
internal sealed class KeepCompanies(IIdentityDb db)
    : IReaction<CompanyRegistered>,
        IReaction<CompanyProfileChanged>,
        IReaction<CompanySuspended>,
        IReaction<CompanyReinstated>
{
    public async Task Handle(CompanyRegistered fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        Put(await Copy(fact.CompanyId, ct), fact.Name, fact.TaxId, fact.Kind);

    public async Task Handle(CompanyProfileChanged fact, DateTimeOffset occurredAt, CancellationToken ct) =>
        Put(await Copy(fact.CompanyId, ct), fact.Name, fact.TaxId, fact.Kind);

    public async Task Handle(CompanySuspended fact, DateTimeOffset occurredAt, CancellationToken ct) => (await Copy(fact.CompanyId, ct)).IsSuspended = true;

    public async Task Handle(CompanyReinstated fact, DateTimeOffset occurredAt, CancellationToken ct) => (await Copy(fact.CompanyId, ct)).IsSuspended = false;

    private static void Put(CompanyCopy copy, string name, string taxId, CompanyKind kind) =>
        (copy.Name, copy.TaxId, copy.IsSupplier) = (name, taxId, kind == CompanyKind.ToolSupplier);

    private async Task<CompanyCopy> Copy(Guid id, CancellationToken ct)
    {
        if (await db.Companies.FindAsync([id], ct) is { } known)
            return known;
        var copy = new CompanyCopy { Id = id };
        db.Companies.Add(copy);
        return copy;
    }
}
