using EcoSphere.Company.Contracts;
using EcoSphere.Company.Domain.Profiles;
using EcoSphere.Kernel;
using EcoSphere.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application.Companies;

/// <summary>What does my company's data look like (公司資料維護)?</summary>
[ForMembers]
internal sealed record GetMyCompany : IQuery<MyCompany>;

/// <summary>A company as its members see it.</summary>
internal sealed record MyCompany(
    Guid Version,
    string TaxId,
    ProfileAnswers Profile,
    IndustryName? Industry,
    bool AsksAsAdmin,
    IReadOnlyList<ContactRow> Contacts
);

/// <summary>A trade in both languages.</summary>
internal sealed record IndustryName(string Code, string NameZh, string NameEn);

/// <summary>One contact.</summary>
internal sealed record ContactRow(Guid Id, string Name, string? JobTitle, string Phone, string Email, bool IsPrimary);

internal sealed class GetMyCompanyHandler(ICompanyDb db, CompanyAccess access) : IQueryHandler<GetMyCompany, MyCompany>
{
    public async Task<Result<MyCompany>> Handle(GetMyCompany request, CancellationToken cancellationToken)
    {
        var place = await access.Look(cancellationToken);
        if (place.Error is { } refused)
            return refused;
        var id = place.Value.CompanyId;
        var found = await db
            .Companies.AsNoTracking()
            .Where(c => c.Id == id)
            .Select(c => new
            {
                c.Version,
                c.TaxId,
                Profile = new
                {
                    c.Name,
                    c.Kind,
                    c.IndustryCode,
                    c.Address,
                    c.Phone,
                    c.Representative,
                    c.Employees,
                    c.Website,
                },
                Industry = db.Industries.Where(i => i.Code == c.IndustryCode).Select(i => new IndustryName(i.Code, i.NameZh, i.NameEn)).FirstOrDefault(),
                Contacts = c
                    .Contacts.OrderByDescending(x => x.IsPrimary)
                    .ThenBy(x => x.AddedAt)
                    .ThenBy(x => x.Id)
                    .Select(x => new ContactRow(x.Id, x.Name, x.JobTitle, x.Phone, x.Email, x.IsPrimary))
                    .ToList(),
            })
            .SingleAsync(cancellationToken);
        var p = found.Profile;
        return new MyCompany(
            found.Version,
            found.TaxId,
            new ProfileAnswers(p.Name, p.Kind, p.IndustryCode, p.Address, p.Phone, p.Representative, p.Employees, p.Website),
            found.Industry,
            place.Value.IsAdmin,
            found.Contacts
        );
    }
}
