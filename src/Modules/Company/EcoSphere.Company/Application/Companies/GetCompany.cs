using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.Profiles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Companies;

/// <summary>All about one company, for staff.</summary>
/// <param name="CompanyId">The company.</param>
/// <param name="WithHistory">Whether its history is wanted; a form shows none.</param>
[ForStaff(Permissions.Company)]
internal sealed record GetCompany(Guid CompanyId, bool WithHistory = true) : IQuery<CompanyDetail>;

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
        var found = await (
            from c in db.Companies.IgnoreAutoIncludes().AsNoTracking().Where(c => c.Id == id)
            from i in db.Industries.Where(i => i.Code == c.IndustryCode).DefaultIfEmpty()
            from a in db.UpgradeApplications.Where(a => a.Id == c.ApplicationId).DefaultIfEmpty()
            select new
            {
                Company = c,
                IndustryZh = i.NameZh,
                IndustryEn = i.NameEn,
                a.Number,
            }
        ).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return CompanyErrors.NotFound;
        var company = found.Company;
        var parts = db.Companies.AsNoTracking().Where(c => c.Id == id);
        var contacts = await parts.SelectMany(c => c.Contacts).OrderByDescending(c => c.IsPrimary).ThenBy(c => c.AddedAt).ToListAsync(cancellationToken);
        var members = await parts.SelectMany(c => c.Memberships).OrderByDescending(m => m.IsAdmin).ThenBy(m => m.AddedAt).ToListAsync(cancellationToken);
        var services = await parts
            .SelectMany(c => c.Subscriptions, (c, s) => new { Subscription = s, Seats = c.Accesses.Count(a => a.Service == s.Service) })
            .OrderBy(s => s.Subscription.Service)
            .ToListAsync(cancellationToken);
        var history = request.WithHistory
            ? await db
                .Audit.Where(a => a.SubjectId == id)
                .OrderByDescending(a => a.At)
                .ThenByDescending(a => a.Id)
                .Take(HistoryLength)
                .ToListAsync(cancellationToken)
            : [];
        var now = clock.GetUtcNow();
        return new CompanyDetail(
            company.Id,
            company.Version,
            company.TaxId,
            company.Answers,
            found.IndustryZh is null ? null : new IndustryName(company.IndustryCode, found.IndustryZh, found.IndustryEn),
            company.RegisteredAt,
            company.ApplicationId,
            found.Number,
            company.IsSuspended,
            company.SuspensionReason,
            company.SuspendedAt,
            contacts.ConvertAll(c => new ContactRow(c.Id, c.Name, c.JobTitle, c.Phone, c.Email, c.IsPrimary)),
            members.ConvertAll(m => new CompanyMember(m.Id, m.Name, m.Email, m.Phone, m.JobTitle, m.IsAdmin, m.IsActive, m.AddedAt)),
            services.ConvertAll(s => new CompanyService(s.Subscription.Service, s.Subscription.IsActiveAt(now), s.Subscription.EndsAt, s.Seats)),
            [.. history.Select(HistoryLine.Of)]
        );
    }
}
