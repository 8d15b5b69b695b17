using EcoSphere.Company.Application.UpgradeApplications;
using EcoSphere.Company.Domain;
using EcoSphere.Company.Domain.Companies;
using EcoSphere.Company.Domain.Members;
using EcoSphere.Company.Domain.UpgradeApplications;
using EcoSphere.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace EcoSphere.Company.Application;

/// <summary>The module's data as the use cases see them.</summary>
internal interface ICompanyDb : IModuleDb
{
    /// <summary>Always loaded with their rounds.</summary>
    DbSet<UpgradeApplication> UpgradeApplications { get; }

    /// <summary>For questions, which project what they need; for changes take <see cref="WholeCompanies"/>.</summary>
    DbSet<RegisteredCompany> Companies { get; }

    /// <summary>Companies with all their parts, each collection by a query of its own.</summary>
    IQueryable<RegisteredCompany> WholeCompanies { get; }

    DbSet<KnownMember> KnownMembers { get; }

    DbSet<Industry> Industries { get; }
}
