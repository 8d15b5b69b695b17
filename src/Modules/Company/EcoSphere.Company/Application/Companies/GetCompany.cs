using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.Profiles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Companies;

/// <summary>All about one company, for staff.</summary>
[ForStaff(Permissions.Company)]
internal sealed record GetCompany(Guid CompanyId) : IQuery<CompanyDetail>;

/// <summary>A company with its parts and its history, newest first.</summary>
internal sealed record CompanyDetail(
    Guid Id,
    Guid Version,
    string TaxId,
    ProfileAnswers Profile,
    IndustryName? Industry,
    DateTimeOffset RegisteredAt,
    Guid ApplicationId,
    string? ApplicationNumber,
    bool IsSuspended,
    string? SuspensionReason,
    DateTimeOffset? SuspendedAt,
    IReadOnlyList<ContactRow> Contacts,
    IReadOnlyList<CompanyMember> Members,
    IReadOnlyList<CompanyService> Services,
    IReadOnlyList<HistoryLine> History
)
{
    public bool HasAdministrator => Members.Any(m => m.IsAdmin && m.IsActive);
}

/// <summary>One member of a company, as staff see it.</summary>
internal sealed record CompanyMember(Guid Id, string Name, string Email, string? Phone, string? JobTitle, bool IsAdmin, bool IsActive, DateTimeOffset AddedAt);

/// <summary>A service the company uses or has used.</summary>
internal sealed record CompanyService(string Service, bool IsRunning, DateTimeOffset? EndsAt, int Seats);

internal sealed class GetCompanyHandler(ICompanyDb db, TimeProvider clock) : IQueryHandler<GetCompany, CompanyDetail>
{
    private const int HistoryLength = 100;

    public async Task<Result<CompanyDetail>> Handle(GetCompany request, CancellationToken cancellationToken)
    {
        var id = request.CompanyId;
        if (await db.WholeCompanies.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellationToken) is not { } company)
            return CompanyErrors.NotFound;
        var industry = await db
            .Industries.AsNoTracking()
            .Where(i => i.Code == company.IndustryCode)
            .Select(i => new IndustryName(i.Code, i.NameZh, i.NameEn))
            .SingleOrDefaultAsync(cancellationToken);
        var number = await db.UpgradeApplications.Where(a => a.Id == company.ApplicationId).Select(a => a.Number).SingleOrDefaultAsync(cancellationToken);
        var history = await db
            .Audit.Where(a => a.SubjectId == id)
            .OrderByDescending(a => a.At)
            .ThenByDescending(a => a.Id)
            .Take(HistoryLength)
            .ToListAsync(cancellationToken);
        var now = clock.GetUtcNow();
        return new CompanyDetail(
            company.Id,
            company.Version,
            company.TaxId,
            company.Answers,
            industry,
            company.RegisteredAt,
            company.ApplicationId,
            number,
            company.IsSuspended,
            company.SuspensionReason,
            company.SuspendedAt,
            [
                .. company
                    .Contacts.OrderByDescending(c => c.IsPrimary)
                    .ThenBy(c => c.AddedAt)
                    .Select(c => new ContactRow(c.Id, c.Name, c.JobTitle, c.Phone, c.Email, c.IsPrimary)),
            ],
            [
                .. company
                    .Memberships.OrderByDescending(m => m.IsAdmin)
                    .ThenBy(m => m.AddedAt)
                    .Select(m => new CompanyMember(m.Id, m.Name, m.Email, m.Phone, m.JobTitle, m.IsAdmin, m.IsActive, m.AddedAt)),
            ],
            [
                .. company
                    .Subscriptions.OrderBy(s => s.Service, StringComparer.Ordinal)
                    .Select(s => new CompanyService(s.Service, s.IsActiveAt(now), s.EndsAt, company.Accesses.Count(a => a.Service == s.Service))),
            ],
            [.. history.Select(HistoryLine.Of)]
        );
    }
}
