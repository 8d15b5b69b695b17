using EcoSphere.Consulting.Application.Access;
using EcoSphere.Consulting.Domain;
using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Cases;

/// <summary>The cases of the asking member's firm, the newest first: the one under way, and those that are over.</summary>
[ForMembers]
internal sealed record ListMyCases : IQuery<MyCases>;

/// <param name="HasContact">Whether the company's data have a contact, which the application needs; null where a case is under way, which tells it itself.</param>
internal sealed record MyCases(IReadOnlyList<MyCaseRow> Rows, bool? HasContact)
{
    public MyCaseRow? Open => Rows.FirstOrDefault(r => CaseMoves.Open.Contains(r.State));
}

internal sealed record MyCaseRow(
    Guid Id,
    string Number,
    CaseState State,
    Side? Turn,
    DateTimeOffset StateSince,
    DateTimeOffset StartedAt,
    string? ConsultantName
);

internal sealed class ListMyCasesHandler(IConsultingDb db, ConsultingAccess access) : IQueryHandler<ListMyCases, MyCases>
{
    private const int Most = 50;

    public async Task<Result<MyCases>> Handle(ListMyCases request, CancellationToken cancellationToken)
    {
        var own = await access.Firm(cancellationToken);
        if (own.Error is { } refused)
            return refused;
        var company = own.Value.Id;
        var rows = await db
            .Cases.Where(c => c.CompanyId == company)
            .OrderByDescending(c => c.StartedAt)
            .ThenByDescending(c => c.Id)
            .Take(Most)
            .Select(c => new MyCaseRow(c.Id, c.Number, c.State, c.Turn, c.StateSince, c.StartedAt, c.ConsultantName))
            .ToListAsync(cancellationToken);
        var mine = new MyCases(rows, HasContact: null);
        if (mine.Open is not null)
            return mine;
        var hasContact = await db.KnownCompanies.AnyAsync(c => c.Id == company && c.Contacts.Any(p => p.IsPrimary), cancellationToken);
        return mine with { HasContact = hasContact };
    }
}
