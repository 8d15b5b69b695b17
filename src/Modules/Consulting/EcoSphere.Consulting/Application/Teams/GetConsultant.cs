using EcoSphere.Consulting.Domain.Cases;
using EcoSphere.Consulting.Domain.Teams;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Consulting.Application.Teams;

/// <summary>A consultant with team, load and conflicts of interest.</summary>
[ForStaff(Permissions.Consulting)]
internal sealed record GetConsultant(Guid ConsultantId) : IQuery<ConsultantFacts>;

internal sealed record ConsultantFacts(
    Guid Id,
    string Name,
    string? Email,
    Guid TeamId,
    string Team,
    bool IsActive,
    int Capacity,
    int Load,
    DateTimeOffset AppointedAt,
    DateTimeOffset? DismissedAt,
    IReadOnlyList<ConflictRow> Conflicts
);

/// <param name="Firm">The name of the firm where it is on the platform, or null.</param>
internal sealed record ConflictRow(
    Guid Id,
    string TaxId,
    string? Firm,
    string Reason,
    string DeclaredByName,
    DateTimeOffset DeclaredAt,
    DateTimeOffset? RevokedAt
);

internal sealed class GetConsultantHandler(IConsultingDb db) : IQueryHandler<GetConsultant, ConsultantFacts>
{
    public async Task<Result<ConsultantFacts>> Handle(GetConsultant request, CancellationToken cancellationToken)
    {
        var id = request.ConsultantId;
        if (await db.Consultants.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellationToken) is not { } consultant)
            return TeamErrors.NoConsultant;
        var busy = CaseMoves.WithConsultant;
        var beside = await db
            .Teams.Where(t => t.Id == consultant.TeamId)
            .Select(t => new
            {
                t.Name,
                Email = db.KnownMembers.Where(m => m.Id == id).Select(m => m.Email).FirstOrDefault(),
                Load = db.Cases.Count(c => c.ConsultantId == id && busy.Contains(c.State)),
            })
            .SingleAsync(cancellationToken);
        var taxIds = consultant.Conflicts.Select(c => c.TaxId).ToList();
        var firms = await db.KnownCompanies.Where(c => taxIds.Contains(c.TaxId)).Select(c => new { c.TaxId, c.Name }).ToListAsync(cancellationToken);
        return new ConsultantFacts(
            consultant.Id,
            consultant.Name,
            beside.Email,
            consultant.TeamId,
            beside.Name,
            consultant.IsActive,
            consultant.Capacity,
            beside.Load,
            consultant.AppointedAt,
            consultant.DismissedAt,
            [
                .. consultant
                    .Conflicts.OrderBy(c => c.RevokedAt != null)
                    .ThenByDescending(c => c.DeclaredAt)
                    .Select(c => new ConflictRow(
                        c.Id,
                        c.TaxId,
                        firms.Find(f => f.TaxId == c.TaxId)?.Name,
                        c.Reason,
                        c.DeclaredByName,
                        c.DeclaredAt,
                        c.RevokedAt
                    )),
            ]
        );
    }
}
